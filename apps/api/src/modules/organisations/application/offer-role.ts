import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { handleKeyOf } from '../../identity/index.ts';
import { roleDoesNotFit, type RoleDoesNotFit } from '../domain/organisation.errors.ts';
import { isRole, type Role, ROLES_OF_KIND, rolesThatOffer } from '../domain/role.ts';
import { OFFER_VALID_MS, type RoleOffer } from '../domain/role-offer.ts';
import { RoleOfferRepository } from '../persistence/role-offer.repository.ts';
import { OrganisationReader } from './organisation-reader.ts';

export interface OfferRoleInput {
  readonly organisationId: string;
  readonly handle: string;
  readonly role: string;
}

export type OfferRoleFailure = NotFound | InvalidInput | RoleDoesNotFit;

/** Somebody who may hand out a role offers it to a handle; nothing happens until that person accepts. */
@Injectable()
export class OfferRole {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly offers: RoleOfferRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The same answer whether anybody has the handle or not. */
  execute(actor: Actor, input: OfferRoleInput): Promise<Result<RoleOffer, OfferRoleFailure>> {
    return this.transactions.run(async (tx): Promise<Result<RoleOffer, OfferRoleFailure>> => {
      const { organisationId, role } = input;
      const mine = actor.grants.some((grant) => grant.organisationId === organisationId);
      const organisation = mine ? await this.organisations.byId(tx, organisationId) : null;
      if (!organisation) return err(notFound('This organisation'));
      if (!isRole(role) || !ROLES_OF_KIND[organisation.kind].includes(role)) return err(roleDoesNotFit());
      if (!holdsRoleIn(actor, organisationId, ...rolesThatOffer(role))) return err(notYoursToOffer());
      const handleKey = handleKeyOf(input.handle);
      if (!handleKey || handleKey.length > 40) return err(noHandle());
      const offer = this.newOffer(actor.accountId, { organisationId, role, handleKey });
      await this.offers.save(tx, offer);
      const act = { accountId: actor.accountId, act: 'offer-role', subjectId: organisationId, details: { role } };
      await this.auditTrail.record(tx, act);
      return ok(offer);
    });
  }

  private newOffer(offeredBy: string, offer: { organisationId: string; role: Role; handleKey: string }): RoleOffer {
    const offeredAt = this.clock.now();
    const expiresAt = new Date(offeredAt.getTime() + OFFER_VALID_MS);
    return { ...offer, id: uuidv7(offeredAt), offeredBy, offeredAt, expiresAt, answer: null };
  }
}

const notYoursToOffer = () =>
  invalidInput({
    path: 'role',
    code: 'not_yours_to_offer',
    message: 'This role is given by somebody else in this organisation.',
  });

const noHandle = () => invalidInput({ path: 'handle', code: 'length', message: 'A handle has 3 to 40 characters.' });
