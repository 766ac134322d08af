import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { LoggedRecord } from '../domain/logged-record.ts';
import { LoggedRecordRepository, type StoredRecord } from '../persistence/logged-record.repository.ts';

export type RemoveRecordFailure = NotFound | InvalidInput | WrongState;

const ONLY_NUMBERS = 'This entry holds figures and hashes only. They stay: nothing in them names anybody.';

/**
 * Takes a text that endangers somebody out of the public log, for good, with a public reason. The entry itself stays
 * where it is and everything else still verifies.
 */
@Injectable()
export class RemoveRecord {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: LoggedRecordRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    input: { readonly index: number; readonly reason: string },
  ): Promise<Result<LoggedRecord, RemoveRecordFailure>> {
    const faults = textFaults(input.reason, { path: 'reason', minLength: 10, maxLength: 500 });
    if (faults.length > 0) return err(invalidInput(...faults));
    try {
      return await this.transactions.run((tx) => this.remove(tx, actor, input.index, input.reason.trim()));
    } catch (error) {
      if (constraintOf(error) === 'public_record_removals_of_texts') return err(wrongState('firm', ONLY_NUMBERS));
      throw error;
    }
  }

  private async remove(
    tx: Tx,
    actor: Actor,
    index: number,
    reason: string,
  ): Promise<Result<LoggedRecord, RemoveRecordFailure>> {
    const record = await this.records.byIndex(tx, index);
    if (!record) return err(notFound('This entry of the log'));
    if (record.removal)
      return err(wrongState('removed', 'The text of this entry was removed before. Nothing changed.'));
    await this.records.remove(tx, record.recordId, { reason, accountId: actor.accountId, at: this.clock.now() });
    await this.audit.record(tx, {
      accountId: actor.accountId,
      act: 'remove-log-text',
      subjectId: record.recordId,
      details: { index, kind: record.kind },
    });
    const removed: StoredRecord | null = await this.records.byIndex(tx, index);
    return removed ? ok(removed) : err(notFound('This entry of the log'));
  }
}
