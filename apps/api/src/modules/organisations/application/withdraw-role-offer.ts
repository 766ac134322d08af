import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { rolesThatOffer } from '../domain/role.ts';
import { isOpen, type RoleOffer } from '../domain/role-offer.ts';
import { RoleOfferRepository } from '../persistence/role-offer.repository.ts';

/** Takes back an offer that nobody has answered. */
@Injectable()
export class WithdrawRoleOffer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly offers: RoleOfferRepository,
  ) {}

  execute(actor: Actor, offerId: string): Promise<Result<RoleOffer, NotFound>> {
    return this.transactions.run(async (tx): Promise<Result<RoleOffer, NotFound>> => {
      const now = this.clock.now();
      const offer = isUuid(offerId) ? await this.offers.lock(tx, offerId) : null;
      const may =
        offer && holdsRoleIn(actor, offer.organisationId, ...rolesThatOffer(offer.role)) && isOpen(offer, now);
      if (!may) return err(notFound('This offer'));
      await this.offers.answer(tx, offer.id, 'withdrawn', now);
      return ok({ ...offer, answer: 'withdrawn' });
    });
  }
}
