import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Problem } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ResolutionEffects, type Resolution } from '../../governance/index.ts';
import { commitAward, Ledger } from '../../ledger/index.ts';
import type { Application } from '../domain/application.ts';
import type { Award } from '../domain/award.ts';
import { TITLE_FIELD } from '../domain/form.ts';
import { beyondCall } from '../domain/grants.errors.ts';
import { DecisionRecords } from './decision-records.ts';
import { OPEN_CALL } from './propose-call.ts';
import { AWARD, DECLINE, type AwardPayload } from './propose-decision.ts';

type NewAward = Omit<Award, 'state' | 'agreedAt' | 'publicationMode'>;

/** What passed resolutions do to calls and applications, inside the transaction that passes them. */
@Injectable()
export class EffectsOfResolutions implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly records: DecisionRecords,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register<{ callId: string }>(OPEN_CALL, (tx, resolution, payload) =>
      this.openCall(tx, resolution, payload.callId),
    );
    this.effects.register<AwardPayload>(AWARD, (tx, resolution, payload) => this.award(tx, resolution, payload));
    this.effects.register<{ proposalId: string }>(DECLINE, (tx, resolution, payload) =>
      this.decline(tx, resolution, payload.proposalId),
    );
  }

  private async openCall(tx: Tx, resolution: Resolution, callId: string): Promise<Result<unknown, Problem>> {
    await this.records.calls.setState(tx, callId, 'published', resolution.resolutionId);
    await this.outbox.publish(tx, { type: 'grants.call-published', payload: { callId } });
    return ok();
  }

  private async decline(tx: Tx, resolution: Resolution, proposalId: string): Promise<Result<unknown, Problem>> {
    const now = this.clock.now();
    await this.records.decisions.settle(tx, proposalId, 'passed', resolution.resolutionId);
    await this.records.applications.setState(tx, resolution.subjectId, 'declined', now);
    const payload = { applicationId: resolution.subjectId, resolutionId: resolution.resolutionId };
    await this.outbox.publish(tx, { type: 'grants.application-declined', payload });
    return ok();
  }

  /** The call is locked first, so that two awards at once cannot both take what it has left; the pool is taken last. */
  private async award(tx: Tx, resolution: Resolution, payload: AwardPayload): Promise<Result<unknown, Problem>> {
    const application = await this.records.applications.lock(tx, resolution.subjectId);
    const call = application && (await this.records.calls.lock(tx, application.callId));
    if (!application || !call) throw new Error(`resolution ${resolution.resolutionId} awards to nothing`);
    const amountMinor = BigInt(payload.amountMinor);
    const leftMinor = call.envelopeMinor - (await this.records.calls.awardedMinor(tx, call.id));
    if (amountMinor > leftMinor) return err(beyondCall(leftMinor, call.currency));
    const award = this.newAward(application, call, resolution, amountMinor);
    await this.records.decisions.settle(tx, payload.proposalId, 'passed', resolution.resolutionId);
    await this.records.applications.setState(tx, application.id, 'awarded', award.awardedAt);
    const { organisationId, fundId, id: awardId } = award;
    await this.outbox.publish(tx, {
      type: 'grants.award-made',
      payload: { awardId, applicationId: application.id, organisationId, fundId },
    });
    return this.commit(tx, award, payload);
  }

  private newAward(
    application: Application,
    call: { id: string; fundId: string; currency: string },
    resolution: Resolution,
    amountMinor: bigint,
  ): NewAward {
    const awardedAt = this.clock.now();
    return {
      id: uuidv7(awardedAt),
      applicationId: application.id,
      callId: call.id,
      fundId: call.fundId,
      organisationId: application.organisationId,
      title: String(application.submittedAnswers?.[TITLE_FIELD] ?? `Application ${application.number}`),
      amountMinor,
      currency: call.currency,
      resolutionId: resolution.resolutionId,
      awardedAt,
    };
  }

  private async commit(tx: Tx, award: NewAward, payload: AwardPayload): Promise<Result<unknown, Problem>> {
    const posted = await this.ledger.post(tx, {
      ...commitAward(money(award.amountMinor, currency(award.currency))),
      fundId: award.fundId,
      effectiveOn: dayOf(award.awardedAt),
      causeType: 'resolution',
      causeId: award.resolutionId,
      idempotencyKey: `award:${award.applicationId}`,
      memo: 'Award by resolution of the board',
    });
    if (!posted.ok) return posted;
    const tranches = payload.tranches.map((plan) => ({
      ...plan,
      id: uuidv7(award.awardedAt),
      amountMinor: BigInt(plan.amountMinor),
    }));
    await this.records.awards.insert(tx, award, posted.value, tranches);
    return ok();
  }
}
