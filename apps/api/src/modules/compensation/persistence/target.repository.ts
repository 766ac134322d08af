import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface RedirectTarget {
  readonly organisationId: string;
  readonly name: string;
}

@Injectable()
export class TargetRepository {
  forCurrency(tx: Tx, currency: string): Promise<RedirectTarget[]> {
    return tx.query<RedirectTarget>(
      `SELECT org.id AS "organisationId", org.name FROM organisations org
         JOIN payees p ON p.organisation_id = org.id AND p.currency = $1
         JOIN LATERAL (SELECT id FROM payee_details WHERE payee_id = p.id ORDER BY version DESC LIMIT 1) d ON true
         JOIN payee_confirmations c ON c.details_id = d.id AND c.outcome = 'confirmed'
         JOIN LATERAL (SELECT outcome FROM vettings WHERE organisation_id = org.id ORDER BY vetted_at DESC LIMIT 1) v ON v.outcome = 'passed'
        WHERE org.kind = 'ngo' ORDER BY org.name, org.id LIMIT 50`,
      [currency],
    );
  }
}
