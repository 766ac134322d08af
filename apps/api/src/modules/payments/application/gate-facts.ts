import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ResolutionReader, resolutionReference, type Resolution } from '../../governance/index.ts';
import { Tranches, type PayableTranche } from '../../grants/index.ts';
import { ScreeningReader, VettingReader } from '../../organisations/index.ts';
import type { GrantGateFacts } from '../domain/gate.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';

type DecisionFacts = Pick<GrantGateFacts, 'resolution' | 'tranche'>;
type PayeeFacts = Pick<GrantGateFacts, 'vetting' | 'screening' | 'payee'>;

/** What board and grants officer decided. */
@Injectable()
export class DecisionFactsReader {
  constructor(
    private readonly tranches: Tranches,
    private readonly resolutions: ResolutionReader,
  ) {}

  async of(tx: Tx, order: PaymentOrder): Promise<DecisionFacts> {
    const found = (await this.tranches.byIds(tx, [order.trancheId])).get(order.trancheId);
    if (!found) throw new Error(`payment order ${order.id} pays no tranche`);
    const resolution = await this.resolutions.byId(tx, order.resolutionId);
    return { resolution: resolution && resolutionFacts(resolution, order, found), tranche: trancheFacts(found) };
  }
}

function resolutionFacts(
  found: Resolution,
  order: PaymentOrder,
  { award }: PayableTranche,
): NonNullable<GrantGateFacts['resolution']> {
  return {
    id: found.resolutionId,
    reference: found.number === null ? null : resolutionReference(found.number, found.decidedAt),
    passed: found.outcome === 'passed',
    sameFund: found.fundId === order.fundId,
    sameSubject: found.subjectId === award.applicationId && award.resolutionId === found.resolutionId,
    amountMinor: found.money?.amountMinor ?? null,
    currency: found.money?.currency ?? null,
    decidedAt: found.decidedAt,
  };
}

function trancheFacts({ award, tranche }: PayableTranche): GrantGateFacts['tranche'] {
  return {
    id: tranche.id,
    acceptedAt: tranche.acceptedAt,
    condition: tranche.condition,
    isOrdered: tranche.state === 'ordered' || tranche.state === 'paid',
    awardEnded: award.state === 'ended' || award.state === 'offered',
  };
}

/** Who receives the money, and what was found out about them. */
@Injectable()
export class PayeeFactsReader {
  constructor(
    private readonly vettings: VettingReader,
    private readonly screenings: ScreeningReader,
    private readonly payees: PayeeRepository,
  ) {}

  async of(tx: Tx, order: PaymentOrder): Promise<PayeeFacts> {
    const vetting = await this.vettings.latest(tx, order.organisationId);
    const screening = await this.screenings.latest(tx, order.organisationId);
    const payee = (await this.payees.byIds(tx, [order.payeeId])).get(order.payeeId);
    const named = (await this.payees.versionsByIds(tx, [order.detailsId])).get(order.detailsId);
    if (!payee || !named) throw new Error(`payment order ${order.id} has no payee`);
    const { accountHint, enteredAt, state, decidedAt } = named;
    const isCurrent = payee.current.id === named.id;
    return {
      vetting: vetting && { outcome: vetting.outcome, at: vetting.vettedAt, validUntil: endOfDay(vetting.expiresOn) },
      screening: screening && { outcome: screening.outcome, at: screening.screenedAt, validUntil: screening.expiresAt },
      payee: { accountHint, enteredAt, state, decidedAt, isCurrent, changedAt: payee.detailsChangedAt },
    };
  }
}

/** The moment after the last second of a day, in UTC. */
function endOfDay(day: string): Date {
  const start = new Date(`${day}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + 1);
  return start;
}
