import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { FundReader } from '../../fund/index.ts';
import type { CompensationBatch } from '../domain/batch.ts';
import { OFFICE } from '../domain/compensation.permissions.ts';
import { BatchRepository } from '../persistence/batch.repository.ts';
import { PaymentRepository } from '../persistence/payment.repository.ts';

/** Batches and their payments, who may reach them, and the trail that each step leaves. */
@Injectable()
export class BatchRecords {
  constructor(
    readonly batches: BatchRepository,
    readonly payments: PaymentRepository,
    readonly funds: FundReader,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The batch, locked, for people who hold one of `roles` in its fund. */
  async lock(tx: Tx, actor: Actor, batchId: string, ...roles: readonly string[]): Promise<CompensationBatch | null> {
    const batch = isUuid(batchId) ? await this.batches.lock(tx, batchId) : null;
    const fund = batch && (await this.funds.byId(tx, batch.fundId));
    return batch && fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? batch : null;
  }

  /** The batch for reading, for people who hold one of `roles` in its fund. */
  async reachable(tx: Tx, actor: Actor, id: string, ...roles: readonly string[]): Promise<CompensationBatch | null> {
    const [batch] = isUuid(id) ? await this.batches.byIds(tx, [id]) : [];
    const fund = batch && (await this.funds.byId(tx, batch.fundId));
    return batch && fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? batch : null;
  }

  /** The batch for reading: for the people who pay it, and for a substitute whom the board appointed for it. */
  async readable(tx: Tx, actor: Actor, id: string): Promise<CompensationBatch | null> {
    const batch = await this.reachable(tx, actor, id, ...OFFICE);
    if (batch) return batch;
    const [found] = isUuid(id) ? await this.batches.byIds(tx, [id]) : [];
    return found && (await this.batches.substitutesOf(tx, found.id)).includes(actor.accountId) ? found : null;
  }

  async note(
    tx: Tx,
    accountId: string,
    act: string,
    batch: Pick<CompensationBatch, 'id'>,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.auditTrail.record(tx, { accountId, act, subjectId: batch.id, details });
  }
}
