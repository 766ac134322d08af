import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import {
  closedForAuthorising,
  gateClosed,
  mayNotAuthorise,
  samePersonTwice,
  type GateClosed,
  type MayNotAuthorise,
  type SamePersonTwice,
} from '../../payments/index.ts';
import type { CompensationBatch } from '../domain/batch.ts';
import { BatchGate } from './batch-gate.ts';
import { BatchPeople, type Capacity } from './batch-people.ts';
import { BatchRecords } from './batch-records.ts';

export type AuthoriseBatchFailure = NotFound | WrongState | SamePersonTwice | MayNotAuthorise | GateClosed;

const NEEDED_AUTHORISATIONS = 2;

/** One of two people puts their name to a batch, after the gate was looked at for each of its payments. */
@Injectable()
export class AuthoriseBatch {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: BatchRecords,
    private readonly people: BatchPeople,
    private readonly gate: BatchGate,
  ) {}

  execute(actor: Actor, batchId: string): Promise<Result<string, AuthoriseBatchFailure>> {
    return this.transactions.run<string, AuthoriseBatchFailure>(async (tx) => {
      const batch = isUuid(batchId) ? await this.records.batches.lock(tx, batchId) : null;
      const standing = batch && (await this.people.standings(tx, batch, [actor.accountId])).get(actor.accountId);
      if (!batch || !standing?.capacity) return err(notFound('The batch'));
      const given = await this.records.batches.authorisationsOf(tx, batch.id);
      if (given.some((one) => one.accountId === actor.accountId)) return err(samePersonTwice());
      if (batch.state !== 'prepared')
        return err(wrongState(batch.state, 'Nothing was changed: this batch does not wait for an authorisation.'));
      const obstacle = standing.obstacles[0];
      if (obstacle) return err(mayNotAuthorise(obstacle));
      const closed = await this.closedForAll(tx, batch);
      return closed ? err(closed) : this.take(tx, actor, batch, standing.capacity, given.length + 1);
    });
  }

  /** Payments that the gate would hold back are left out when the batch is sent; where it holds all back, nobody signs. */
  private async closedForAll(tx: Tx, batch: CompensationBatch): Promise<GateClosed | null> {
    const verdicts = await this.gate.judge(tx, batch, await this.records.payments.ofBatch(tx, batch.id));
    const closed = verdicts.map(({ conditions }) => closedForAuthorising(conditions));
    return closed.every((conditions) => conditions.length > 0) ? gateClosed(closed[0] ?? []) : null;
  }

  private async take(
    tx: Tx,
    actor: Actor,
    batch: CompensationBatch,
    capacity: Capacity,
    count: number,
  ): Promise<Result<string, SamePersonTwice | MayNotAuthorise>> {
    const given = { accountId: actor.accountId, capacity, authorisedAt: this.clock.now() };
    try {
      await this.records.batches.authorise(tx, batch.id, given);
    } catch (error) {
      const constraint = constraintOf(error);
      if (constraint === 'compensation_authorisations_one_per_person') return err(samePersonTwice());
      if (constraint === 'compensation_authorisations_not_beneficiary') return err(mayNotAuthorise('beneficiary'));
      throw error;
    }
    if (count >= NEEDED_AUTHORISATIONS) await this.records.batches.move(tx, batch.id, 'authorised');
    await this.records.note(tx, actor.accountId, 'authorise-compensation-batch', batch, { count });
    return ok(batch.id);
  }
}
