import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OutcomeChoice } from '../domain/outcome-choice.ts';

@Injectable()
export class OutcomeChoiceRepository {
  async of(tx: Tx, accountIds: readonly string[]): Promise<Map<string, OutcomeChoice>> {
    const rows = await tx.query<OutcomeChoice & { accountId: string }>(
      `SELECT account_id AS "accountId", rhythm, channel, organisation_id AS "organisationId"
         FROM outcome_choices WHERE account_id = ANY ($1)`,
      [accountIds],
    );
    return new Map(rows.map(({ accountId, ...choice }) => [accountId, choice]));
  }

  async save(tx: Tx, accountId: string, { rhythm, channel, organisationId }: OutcomeChoice, on: string): Promise<void> {
    await tx.query(
      `INSERT INTO outcome_choices (account_id, rhythm, channel, organisation_id, changed_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (account_id) DO UPDATE
         SET rhythm = excluded.rhythm, channel = excluded.channel, organisation_id = excluded.organisation_id,
             changed_on = excluded.changed_on`,
      [accountId, rhythm, channel, organisationId, on],
    );
  }
}
