import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { OrganisationRecords } from '../../organisations/index.ts';
import { stateOf, totalsOf, type Contribution, type Movement } from '../domain/contribution.ts';
import type { Fund } from '../domain/fund.ts';
import type { ClearingDue, ContributionChanged } from '../domain/fund.events.ts';
import type { UnpaidState } from '../domain/provider-facts.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';

/** Lets a contribution's state follow from its movements: receipt, clearing timer and news included. */
@Injectable()
export class UpdateContribution {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly organisations: OrganisationRecords,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The fund and the contribution are locked by the caller. */
  async execute(
    tx: Tx,
    fund: Fund,
    before: Contribution,
    movements: readonly Movement[],
    unpaid: UnpaidState,
  ): Promise<Contribution> {
    const totals = totalsOf(movements);
    const arrived = movements.find((movement) => movement.kind === 'received');
    const receivedAt = before.receivedAt ?? arrived?.occurredAt ?? null;
    const windowMs = fund.charter.chargebackDays[before.rail] * DAY_MS;
    const clearsAt = receivedAt && new Date(receivedAt.getTime() + windowMs);
    const after = { ...before, state: stateOf(totals, before.clearedMinor, unpaid), receivedAt, clearsAt };
    const hasArrived = before.receivedAt === null && receivedAt !== null;
    if (!hasArrived && after.state === before.state) return before;
    await this.contributions.progress(tx, after);
    if (hasArrived) await this.receive(tx, after);
    await this.tell(tx, after);
    return after;
  }

  private async receive(tx: Tx, contribution: Contribution): Promise<void> {
    const today = dayOf(this.clock.now());
    await this.organisations.markContributor(tx, contribution.organisationId, today);
    await this.contributions.issueReceipt(tx, contribution, today);
    const timer: ClearingDue = { type: 'fund.clearing-due', payload: { fundId: contribution.fundId } };
    await this.outbox.publish(tx, timer, contribution.clearsAt ?? this.clock.now());
  }

  async tell(tx: Tx, { id, fundId, organisationId, state }: Contribution): Promise<void> {
    const event: ContributionChanged = {
      type: 'fund.contribution-changed',
      payload: { contributionId: id, fundId, organisationId, state },
    };
    await this.outbox.publish(tx, event);
  }
}
