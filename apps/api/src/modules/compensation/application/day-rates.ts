import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { notCovered, type NotCovered } from '../domain/compensation.errors.ts';
import { reckonDays } from '../domain/schedule.ts';
import { alreadyAnswered, ExpertRequests } from './expert-requests.ts';
import { OfficeRecords } from './office-records.ts';

export interface OfferDayRateInput {
  readonly fundSlug: string;
  readonly organisationId: string;
  readonly area: string;
  readonly activity: string;
  readonly halfDays: number;
  /** For what part in which engagement. */
  readonly purpose: string;
  /** Answers a forum that asked for an independent expert. */
  readonly expertRequestId?: string | null;
}

export type OfferDayRateFailure = NotFound | InvalidInput | NotCovered | WrongState;

/** Organisations and experts are resourced for their part by the same public schedule, at its day rate. */
@Injectable()
export class DayRates {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: OfficeRecords,
    private readonly experts: ExpertRequests,
  ) {}

  offer(actor: Actor, input: OfferDayRateInput): Promise<Result<string, OfferDayRateFailure>> {
    return this.transactions.run<string, OfferDayRateFailure>(async (tx) => {
      const fund = await this.records.fundOf(tx, actor, input.fundSlug, 'finance_officer');
      const organisation = fund && (await this.records.organisations.byId(tx, input.organisationId));
      if (!fund || (organisation?.kind !== 'ngo' && organisation?.kind !== 'other'))
        return err(notFound('The organisation'));
      const faults = textFaults(input.purpose, { path: 'purpose', minLength: 5, maxLength: 500 });
      const [schedule] = await this.records.rules.schedules.inForce(tx, dayOf(this.clock.now()), [fund.id]);
      const area = schedule?.content.areas.find(({ slug }) => slug === input.area);
      const isCount = Number.isInteger(input.halfDays) && input.halfDays > 0 && input.halfDays <= 400;
      const reckoned =
        schedule && area && isCount && reckonDays(schedule.content, area, input.activity, input.halfDays);
      if (!reckoned)
        faults.push({ path: 'activity', code: 'no_rate', message: 'The schedule has no day rate for this.' });
      if (!schedule || !reckoned || faults.length > 0) return err(invalidInput(...faults));
      return this.write(tx, actor, { ...input, fundId: fund.id, scheduleId: schedule.id, ...reckoned });
    });
  }

  /** Somebody who signs for the organisation says yes or no; a no has no consequence either. */
  answer(actor: Actor, offerId: string, isAccepted: boolean): Promise<Result<string, NotFound | WrongState>> {
    return this.transactions.run<string, NotFound | WrongState>(async (tx) => {
      const offer = isUuid(offerId) ? await this.records.dayRates.lock(tx, offerId) : null;
      if (!offer || !holdsRoleIn(actor, offer.organisationId, 'ngo_signatory')) return err(notFound('The offer'));
      if (offer.state !== 'offered')
        return err(wrongState(offer.state, 'Nothing was changed: this offer was answered before.'));
      const state = isAccepted ? 'accepted' : 'declined';
      await this.records.dayRates.answer(tx, offer.id, state, actor.accountId, this.clock.now());
      if (!isAccepted) await this.records.rules.envelopes.unreserve(tx, offer.envelopeId, offer.amountMinor);
      await this.records.note(tx, actor, 'answer-day-rate', offer.id, { state });
      return ok(offer.id);
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    offer: OfferDayRateInput & {
      readonly fundId: string;
      readonly scheduleId: string;
      readonly amountMinor: bigint;
      readonly currency: string;
    },
  ): Promise<Result<string, NotCovered | WrongState>> {
    const offeredAt = this.clock.now();
    const envelope = await this.records.rules.envelopes.lockCovering(tx, offer, dayOf(offeredAt));
    if (!envelope) return err(notCovered('Nothing was offered'));
    const id = uuidv7(offeredAt);
    const purpose = offer.purpose.trim();
    const row = { ...offer, id, envelopeId: envelope.id, purpose, offeredAt, by: actor.accountId };
    await this.records.dayRates.insert(tx, row);
    await this.records.note(tx, actor, 'offer-day-rate', id, { organisationId: offer.organisationId });
    const { expertRequestId, fundId } = offer;
    if (expertRequestId && !(await this.experts.offered(tx, actor, { expertRequestId, fundId, dayRateId: id })))
      return err(alreadyAnswered());
    return ok(id);
  }
}
