import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { SignatoryLevel } from '../../engagements/index.ts';

export interface Signatory {
  readonly id: string;
  readonly addresseeId: string;
  readonly level: SignatoryLevel;
  /** A role, never a name. */
  readonly title: string;
}

/** In which roles a company's people sign; the engagements module keeps them. */
@Injectable()
export class SignatoryRepository {
  ofAddressee(tx: Tx, addresseeId: string): Promise<Signatory[]> {
    return tx.query<Signatory>(
      `SELECT id, addressee_id AS "addresseeId", level, title FROM addressee_signatories
        WHERE addressee_id = $1 AND ended_at IS NULL ORDER BY array_position(ARRAY['operational', 'executive', 'board'], level), title`,
      [addresseeId],
    );
  }
}
