import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { handleKeyOf } from '../../identity/index.ts';
import type { GrantRefusal } from '../domain/organisation.errors.ts';
import { isOpen, type RoleOffer } from '../domain/role-offer.ts';
import { RoleOfferRepository } from '../persistence/role-offer.repository.ts';
import { RoleAssignments } from './role-assignments.ts';

export type AnswerRoleOfferFailure = NotFound | GrantRefusal;

/** The person to whom a role was offered accepts or declines; declining needs no reason and is not told to others. */
@Injectable()
export class AnswerRoleOffer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly offers: RoleOfferRepository,
    private readonly roles: RoleAssignments,
  ) {}

  execute(actor: Actor, offerId: string, accept: boolean): Promise<Result<RoleOffer, AnswerRoleOfferFailure>> {
    return this.transactions.run(async (tx): Promise<Result<RoleOffer, AnswerRoleOfferFailure>> => {
      const now = this.clock.now();
      const offer = isUuid(offerId) ? await this.offers.lock(tx, offerId) : null;
      const mine = offer?.handleKey === handleKeyOf(actor.handle);
      if (!offer || !mine || !isOpen(offer, now)) return err(notFound('This offer'));
      const answer = accept ? 'accepted' : 'declined';
      await this.offers.answer(tx, offer.id, answer, now);
      if (!accept) return ok({ ...offer, answer });
      const { organisationId, role, offeredBy } = offer;
      const granted = await this.roles.grant(tx, {
        organisationId,
        accountId: actor.accountId,
        role,
        grantedBy: offeredBy,
      });
      return granted.ok ? ok({ ...offer, answer }) : granted;
    });
  }
}
