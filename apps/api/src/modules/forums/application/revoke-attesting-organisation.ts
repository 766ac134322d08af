import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import { LapseRepository } from '../persistence/lapse.repository.ts';
import { LapseClock } from './lapse-clock.ts';
import { SafetyOffice } from './safety-office.ts';

/** The trigger that makes members lapse gives them as many days. */
const LAPSE_DAYS = 60;

export interface RevokeAttestingOrganisationInput {
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly reasons: string;
}

/** How many memberships have to be mended now; nobody learns whose they are. */
export interface PanelRevocation {
  readonly organisationId: string;
  readonly lapsed: number;
  readonly lapseUntil: string;
}

/** The forum's safety officer takes an organisation off a panel, after an audit or for another stated reason. */
@Injectable()
export class RevokeAttestingOrganisation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly office: SafetyOffice,
    private readonly lapses: LapseRepository,
    private readonly lapseClock: LapseClock,
  ) {}

  async execute(
    actor: Actor,
    input: RevokeAttestingOrganisationInput,
  ): Promise<Result<PanelRevocation, NotFound | InvalidInput>> {
    const faults = textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 2_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run(async (tx): Promise<Result<PanelRevocation, NotFound>> => {
      const place = await this.office.seat(tx, actor, input);
      if (!place) return err(notFound('This organisation'));
      const now = this.clock.now();
      const before = await this.lapses.count(tx, input.constituencyId);
      await this.lapses.revoke(tx, input, { at: now, by: actor.accountId, reasons: input.reasons.trim() });
      const lapsed = (await this.lapses.count(tx, input.constituencyId)) - before;
      const { accountId } = actor;
      const { organisationId, constituencyId } = input;
      await this.office.record(tx, {
        ...{ accountId, act: 'revoke-attesting-organisation', subjectId: organisationId },
        details: { constituencyId, lapsed },
      });
      await this.lapseClock.set(tx, constituencyId, daysLater(now, LAPSE_DAYS + 1));
      return ok({ organisationId, lapsed, lapseUntil: dayOf(daysLater(now, LAPSE_DAYS)) });
    });
  }
}
