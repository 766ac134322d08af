import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { handleKeyOf } from '../../identity/index.ts';
import type { RoleOffer } from '../domain/role-offer.ts';
import { RoleOfferRepository } from '../persistence/role-offer.repository.ts';

/** Roles offered to a person and not answered yet. */
@Injectable()
export class OwnRoleOffers {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly offers: RoleOfferRepository,
  ) {}

  list(actor: Actor): Promise<RoleOffer[]> {
    return this.transactions.read((tx) => this.offers.openTo(tx, handleKeyOf(actor.handle), this.clock.now()));
  }
}
