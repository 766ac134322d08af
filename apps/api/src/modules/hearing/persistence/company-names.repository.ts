import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface CompanyName {
  readonly slug: string;
  readonly name: string;
}

/** Every company that something can be about, for a form that works without script; enough names for one select. */
@Injectable()
export class CompanyNamesRepository {
  all(tx: Tx): Promise<CompanyName[]> {
    return tx.query<CompanyName>(
      `SELECT slug, name FROM addressees WHERE kind = 'company' ORDER BY lower(name), id LIMIT 500`,
    );
  }
}
