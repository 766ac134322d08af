import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Persona } from '../domain/persona.ts';

@Injectable()
export class DemoPersonaRepository {
  async save(tx: Tx, persona: Persona): Promise<void> {
    await tx.query(
      `INSERT INTO demo_personas (handle, kind, sort, texts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (handle) DO UPDATE SET kind = $2, sort = $3, texts = $4`,
      [persona.handle, persona.kind, persona.sort, JSON.stringify(persona.texts)],
    );
  }

  all(tx: Tx): Promise<Persona[]> {
    return tx.query<Persona>(`SELECT handle, kind, sort, texts FROM demo_personas ORDER BY sort, handle`);
  }

  async exists(tx: Tx, handle: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM demo_personas WHERE handle = $1`, [handle])).length > 0;
  }
}
