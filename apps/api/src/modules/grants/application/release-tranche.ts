import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Ledger, trancheApproved, type PostFailure } from '../../ledger/index.ts';
import type { Award, Tranche } from '../domain/award.ts';
import { AwardRepository } from '../persistence/award.repository.ts';

/** A tranche's conditions are accepted: the money is owed from now on and can be ordered. */
@Injectable()
export class ReleaseTranche {
  constructor(
    private readonly awards: AwardRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, award: Award, tranche: Tranche, acceptedBy: string): Promise<Result<undefined, PostFailure>> {
    const now = this.clock.now();
    await this.awards.acceptTranche(tx, tranche.id, acceptedBy, now);
    const payload = { trancheId: tranche.id, awardId: award.id, organisationId: award.organisationId };
    await this.outbox.publish(tx, { type: 'grants.tranche-accepted', payload });
    const posted = await this.ledger.post(tx, {
      ...trancheApproved(money(tranche.amountMinor, currency(award.currency))),
      fundId: award.fundId,
      effectiveOn: dayOf(now),
      causeType: 'tranche',
      causeId: tranche.id,
      idempotencyKey: `tranche-accepted:${tranche.id}`,
      memo: `Tranche ${tranche.number} of the award is payable`,
    });
    return posted.ok ? ok() : posted;
  }
}
