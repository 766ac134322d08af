import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type {
  EnvelopeOpened,
  OfferMade,
  PanelServed,
  ParticipationAgreed,
  ParticipationEnded,
} from '../domain/compensation.events.ts';
import type { Offer } from '../domain/offer.ts';
import { reckon } from '../domain/schedule.ts';
import { OfferRepository } from '../persistence/offer.repository.ts';
import { CompensationRules, type RulesForPerson } from './compensation-rules.ts';

/** What somebody did, or agreed to do. */
export interface Work extends Pick<
  Offer,
  'sourceKind' | 'sourceId' | 'accountId' | 'activity' | 'minutes' | 'earnedAt'
> {
  /** Null for the work of a fund's board. */
  readonly forumId: string | null;
}

/** The length for which a panel is paid: reading, and giving a rating. */
const PANEL_MINUTES = 90;

/** Offers are made by rule, to everybody alike, when somebody agrees to take part; nobody has to ask (rule C2). */
@Injectable()
export class MakeOffers implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly rules: CompensationRules,
    private readonly offers: OfferRepository,
  ) {}

  onModuleInit(): void {
    const { handlers } = this;
    handlers.on<ParticipationAgreed>('engagements.participation-agreed', 'compensation.offer', (tx, payload) =>
      this.makeForParticipation(tx, payload),
    );
    handlers.on<ParticipationEnded>('engagements.participation-ended', 'compensation.earn', (tx, payload) =>
      this.settle(tx, payload),
    );
    handlers.on<PanelServed>('positions.panel-served', 'compensation.offer-panel', (tx, payload) =>
      this.makeForPanel(tx, payload),
    );
    handlers.on<EnvelopeOpened>('compensation.envelope-opened', 'compensation.cover', (tx, payload) =>
      this.cover(tx, payload),
    );
  }

  /** Without money set aside the offer waits, and nobody is promised anything yet. Told twice, it is made once. */
  async make(tx: Tx, work: Work, rules: RulesForPerson | null): Promise<void> {
    if (await this.offers.exists(tx, work)) return;
    const reckoned = rules && reckon(rules.schedule.content, rules.area, work.activity, work.minutes);
    if (!rules || !reckoned) return;
    const now = this.clock.now();
    const { fundId, content } = rules.schedule;
    const envelope = await this.rules.envelopes.lockCovering(tx, { fundId, ...reckoned }, dayOf(now));
    const { sourceKind, sourceId, accountId, forumId, activity, minutes, earnedAt } = work;
    const id = uuidv7(now);
    await this.offers.insert(tx, {
      ...{ id, fundId, envelopeId: envelope?.id ?? null, scheduleId: rules.schedule.id },
      ...{ sourceKind, sourceId, accountId, forumId, activity, minutes: Math.max(0, Math.trunc(minutes)), earnedAt },
      ...reckoned,
      madeAt: now,
      chooseBy: dayAfter(dayOf(now), content.chooseWithinDays),
    });
    if (envelope) await this.tell(tx, id, accountId);
  }

  private async makeForParticipation(tx: Tx, payload: ParticipationAgreed['payload']): Promise<void> {
    const { participationId, ...work } = payload;
    const rules = await this.rules.forPerson(tx, work.accountId, work.forumId);
    await this.make(tx, { ...work, sourceKind: 'participation', sourceId: participationId, earnedAt: null }, rules);
    const early = await this.offers.earlyEndOf(tx, participationId);
    if (early) await this.settle(tx, { participationId, state: early });
  }

  private async makeForPanel(tx: Tx, { roundId, accountId }: PanelServed['payload']): Promise<void> {
    const rules = await this.rules.ofMember(tx, accountId);
    if (!rules?.forumId) return;
    const work = {
      sourceKind: 'panel',
      sourceId: roundId,
      accountId,
      forumId: rules.forumId,
      activity: 'panel',
    } as const;
    await this.make(tx, { ...work, minutes: PANEL_MINUTES, earnedAt: this.clock.now() }, rules);
  }

  /** Whoever took part, or stopped in the middle, is paid; an offer for what never took place ends. */
  private async settle(tx: Tx, { participationId, state }: ParticipationEnded['payload']): Promise<void> {
    const offer = await this.offers.lockOfParticipation(tx, participationId);
    if (!offer) return this.offers.keepEarlyEnd(tx, participationId, state, this.clock.now());
    if (offer.endedAt || offer.earnedAt) return;
    if (state !== 'withdrawn') return this.offers.markEarned(tx, offer.id, this.clock.now());
    await this.offers.end(tx, [offer.id], 'withdrawn', this.clock.now());
    if (offer.envelopeId) await this.rules.envelopes.unreserve(tx, offer.envelopeId, offer.amountMinor);
  }

  private async cover(tx: Tx, { fundId, currency }: EnvelopeOpened['payload']): Promise<void> {
    for (const offer of await this.offers.uncovered(tx, fundId, currency)) {
      const envelope = await this.rules.envelopes.lockCovering(tx, offer, dayOf(this.clock.now()));
      if (!envelope) continue;
      await this.offers.cover(tx, offer.id, envelope.id);
      await this.tell(tx, offer.id, offer.accountId);
    }
  }

  private async tell(tx: Tx, offerId: string, accountId: string): Promise<void> {
    const made: OfferMade = { type: 'compensation.offer-made', payload: { offerId, accountId } };
    await this.outbox.publish(tx, made);
  }
}
