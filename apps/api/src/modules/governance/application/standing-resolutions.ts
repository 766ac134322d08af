import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { type StandingLimitExceeded, standingLimitExceeded } from '../domain/governance.errors.ts';
import type { GovernanceEvent } from '../domain/governance.events.ts';
import {
  type StandingResolution,
  StandingResolutionRepository,
} from '../persistence/standing-resolution.repository.ts';
import { ResolutionEffects } from './resolution-effects.ts';

export type { StandingResolution };

export const ADOPT_STANDING_RESOLUTION = 'governance.adopt-standing-resolution';

/** Payload of {@link ADOPT_STANDING_RESOLUTION}: amounts in minor units as text, days as `YYYY-MM-DD`. */
export interface StandingResolutionTerms {
  /** What it allows, e.g. `emergency-grant`. */
  readonly kind: string;
  readonly limitEachMinor: string;
  readonly limitTotalMinor: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly expiresOn: string;
}

export interface StandingUse {
  readonly fundId: string;
  readonly kind: string;
  /** What uses it, e.g. `payment-order`; a cause uses a standing resolution once, however often it asks. */
  readonly causeType: string;
  readonly causeId: string;
  readonly money: Money;
  readonly usedBy: string;
}

/** Powers that the board gave in advance, and what was done with them (M3). */
@Injectable()
export class StandingResolutions implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly effects: ResolutionEffects,
    private readonly standing: StandingResolutionRepository,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.effects.register<StandingResolutionTerms>(ADOPT_STANDING_RESOLUTION, async (tx, resolution, terms) => {
      const { resolutionId, fundId } = resolution;
      const limits = { limitEachMinor: BigInt(terms.limitEachMinor), limitTotalMinor: BigInt(terms.limitTotalMinor) };
      const standingResolutionId = uuidv7(this.clock.now());
      await this.standing.insert(tx, { ...terms, ...limits, standingResolutionId, resolutionId, fundId });
      return ok();
    });
  }

  /** The standing resolution that would allow this today, or why none does. */
  async covering(
    tx: Tx,
    wanted: Pick<StandingUse, 'fundId' | 'kind' | 'money'>,
  ): Promise<Result<StandingResolution, StandingLimitExceeded>> {
    const inForce = await this.standing.inForce(tx, wanted.fundId, dayOf(this.clock.now()));
    const ofKind = inForce.filter((one) => one.kind === wanted.kind);
    if (ofKind.length === 0) return err(standingLimitExceeded('expired'));
    const inCurrency = ofKind.filter((one) => one.currency === wanted.money.currency);
    if (inCurrency.length === 0) return err(standingLimitExceeded('currency'));
    const largeEnough = inCurrency.filter((one) => wanted.money.amountMinor <= one.limitEachMinor);
    if (largeEnough.length === 0) return err(standingLimitExceeded('each'));
    const open = largeEnough.find((one) => one.usedMinor + wanted.money.amountMinor <= one.limitTotalMinor);
    return open ? ok(open) : err(standingLimitExceeded('total'));
  }

  /** Takes the amount out of a standing resolution and reports it to the board; answers which one. */
  async use(tx: Tx, use: StandingUse): Promise<Result<string, StandingLimitExceeded>> {
    const earlier = await this.standing.useOfCause(tx, use.causeType, use.causeId);
    if (earlier) return ok(earlier.standingResolutionId);
    const found = await this.covering(tx, use);
    if (!found.ok) return found;
    const { standingResolutionId } = found.value;
    const locked = await this.standing.lock(tx, standingResolutionId);
    const { money, causeType, causeId, usedBy } = use;
    if (!locked || locked.usedMinor + money.amountMinor > locked.limitTotalMinor)
      return err(standingLimitExceeded('total'));
    const usedAt = this.clock.now();
    const useId = uuidv7(usedAt);
    const record = { useId, standingResolutionId, causeType, causeId, amountMinor: money.amountMinor, usedBy, usedAt };
    const isFresh = await this.standing.insertUse(tx, record);
    const event = {
      type: 'governance.standing-resolution-used',
      payload: { standingResolutionId, useId },
    } satisfies GovernanceEvent;
    if (isFresh) await this.outbox.publish(tx, event);
    return ok(standingResolutionId);
  }
}
