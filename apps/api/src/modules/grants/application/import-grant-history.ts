import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { MAX_BATCH, pastGrantFaults, type PastGrant } from '../domain/past-grant.ts';
import { GrantHistoryRepository } from '../persistence/grant-history.repository.ts';
import { ApplicationAccess } from './application-access.ts';

export type ImportGrantHistoryFailure = NotFound | InvalidInput;

export interface ImportedBatch {
  /** Kept now. */
  readonly taken: number;
  /** Kept before, under the same identifier. */
  readonly known: number;
}

/** Brings published grants in as history; sending a batch again keeps nothing twice. */
@Injectable()
export class ImportGrantHistory {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly history: GrantHistoryRepository,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    fundId: string,
    grants: readonly PastGrant[],
  ): Promise<Result<ImportedBatch, ImportGrantHistoryFailure>> {
    return this.transactions.run<ImportedBatch, ImportGrantHistoryFailure>(async (tx) => {
      if (!(await this.access.holdsInFund(tx, actor, fundId, 'grants_officer'))) return err(notFound('The fund'));
      const faults = grants.flatMap(pastGrantFaults);
      if (grants.length > MAX_BATCH)
        faults.push({ path: 'grants', code: 'too_many', message: `At most ${MAX_BATCH} grants at once.` });
      if (faults.length > 0) return err(invalidInput(...faults));
      const now = this.clock.now();
      const rows = grants.map((grant) => ({ ...grant, id: uuidv7(now) }));
      const taken = await this.history.insertNew(tx, rows, { fundId, by: actor.accountId, now });
      await this.audit.record(tx, {
        accountId: actor.accountId,
        act: 'import-grant-history',
        subjectId: fundId,
        details: { taken },
      });
      return ok({ taken, known: grants.length - taken });
    });
  }
}
