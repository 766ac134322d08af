import { privateCodeHash, readPrivateCode } from '@baraza/membership';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CodedInput } from '../domain/coded-input.ts';
import type { Grievance } from '../domain/grievance.ts';
import type { ReprisalReport } from '../domain/reprisal.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';

export type FoundMatter =
  | { readonly kind: 'input'; readonly matter: CodedInput }
  | { readonly kind: 'grievance'; readonly matter: Grievance }
  | { readonly kind: 'reprisal'; readonly matter: ReprisalReport };

/** The one way from a code to what it stands for. */
@Injectable()
export class MattersByCode {
  constructor(
    private readonly inputs: CodedInputRepository,
    private readonly grievances: GrievanceRepository,
    private readonly reprisals: ReprisalRepository,
  ) {}

  /** Null for a code that is mistyped, unknown or whose matter was deleted: all three answer alike. */
  async find(tx: Tx, typed: string, lock = false): Promise<FoundMatter | null> {
    const code = readPrivateCode(typed);
    if (!code.ok || code.value.kind !== 'open') return null;
    const hash = privateCodeHash(code.value.secret);
    const input = await this.inputs.byCode(tx, hash, lock);
    if (input) return { kind: 'input', matter: input };
    const grievance = await this.grievances.byCode(tx, hash, lock);
    if (grievance) return { kind: 'grievance', matter: grievance };
    const reprisal = await this.reprisals.byCode(tx, hash, lock);
    return reprisal && { kind: 'reprisal', matter: reprisal };
  }
}
