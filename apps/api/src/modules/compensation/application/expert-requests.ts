import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { MAX_WAITING, WaitingItems } from '../../../platform/waiting/waiting-items.ts';
import { type AskedExpert, type ExpertAnswer, ExpertRepository } from '../persistence/expert.repository.ts';
import { OfficeRecords } from './office-records.ts';

export type RefuseExpertFailure = NotFound | InvalidInput | WrongState;
const MOST_SHOWN = 100;

/**
 * Forums ask for independent experts. The office answers from the money that the board set aside: by a day rate to an
 * organisation that sends one (`DayRates`), or by a no with a reason that the forum reads.
 */
@Injectable()
export class ExpertRequests implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly waiting: WaitingItems,
    private readonly experts: ExpertRepository,
    private readonly records: OfficeRecords,
  ) {}

  onModuleInit(): void {
    this.waiting.register(async (tx, actor) => {
      if (!actor.grants.some(({ role }) => role === 'finance_officer')) return [];
      const asked = await this.experts.waiting(tx, MAX_WAITING);
      return asked.map(({ id, askedAt }) => ({
        ...{ kind: 'expert-asked', subjectId: id, title: null, dueAt: null, since: askedAt },
      }));
    });
  }

  open(): Promise<AskedExpert[]> {
    return this.transactions.read((tx) => this.experts.waiting(tx, MOST_SHOWN));
  }

  answersOf(requestIds: readonly string[]): Promise<Map<string, ExpertAnswer[]>> {
    return this.transactions.read(async (tx) =>
      Map.groupBy(await this.experts.answersOf(tx, requestIds), ({ expertRequestId }) => expertRequestId),
    );
  }

  refuse(
    actor: Actor,
    input: { readonly fundSlug: string; readonly expertRequestId: string; readonly reason: string },
  ): Promise<Result<string, RefuseExpertFailure>> {
    return this.transactions.run<string, RefuseExpertFailure>(async (tx) => {
      const fund = await this.records.fundOf(tx, actor, input.fundSlug, 'finance_officer');
      if (!fund || !isUuid(input.expertRequestId)) return err(notFound('This request for an expert'));
      const faults = textFaults(input.reason, { path: 'reason', minLength: 10, maxLength: 2000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (!(await this.experts.lockWaiting(tx, input.expertRequestId))) return err(alreadyAnswered());
      const reason = input.reason.trim();
      await this.write(tx, actor, { ...input, fundId: fund.id, dayRateId: null, reason });
      return ok(input.expertRequestId);
    });
  }

  /** Ties an offered day rate to what was asked; false where somebody else answered meanwhile. */
  async offered(
    tx: Tx,
    actor: Actor,
    offer: { readonly expertRequestId: string; readonly fundId: string; readonly dayRateId: string },
  ): Promise<boolean> {
    if (!isUuid(offer.expertRequestId) || !(await this.experts.lockWaiting(tx, offer.expertRequestId))) return false;
    await this.write(tx, actor, { ...offer, reason: null });
    return true;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    answer: {
      readonly expertRequestId: string;
      readonly fundId: string;
      readonly dayRateId: string | null;
      readonly reason: string | null;
    },
  ): Promise<void> {
    const at = this.clock.now();
    await this.experts.insert(tx, { id: uuidv7(at), ...answer, by: actor.accountId, at });
    const act = answer.reason === null ? 'offer-expert' : 'refuse-expert';
    await this.records.note(tx, actor, act, answer.expertRequestId, {});
  }
}

export const alreadyAnswered = (): WrongState =>
  wrongState('answered', 'This was answered already, or the engagement is over. Nothing was changed.');
