import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface RedirectTarget {
  readonly organisationId: string;
  readonly name: string;
}

@Injectable()
export class TargetRepository {
  /** NGOs to which the gate would let money of this currency through today. */
  forCurrency(tx: Tx, currency: string, now: Date): Promise<RedirectTarget[]> {
    return tx.query<RedirectTarget>(
      `SELECT org.id AS "organisationId", org.name FROM organisations org
         JOIN payees p ON p.organisation_id = org.id AND p.currency = $1
         JOIN LATERAL (SELECT id FROM payee_details WHERE payee_id = p.id ORDER BY version DESC LIMIT 1) d ON true
         JOIN payee_confirmations c ON c.details_id = d.id AND c.outcome = 'confirmed'
         JOIN LATERAL (SELECT outcome, expires_on FROM vettings WHERE organisation_id = org.id ORDER BY vetted_at DESC LIMIT 1) v
           ON v.outcome = 'passed' AND v.expires_on >= ($2::timestamptz AT TIME ZONE 'UTC')::date
         JOIN LATERAL (SELECT outcome, expires_at FROM screenings WHERE organisation_id = org.id ORDER BY screened_at DESC LIMIT 1) s
           ON s.outcome = 'clear' AND s.expires_at > $2
        WHERE org.kind = 'ngo' ORDER BY org.name, org.id LIMIT 50`,
      [currency, now],
    );
  }
}
