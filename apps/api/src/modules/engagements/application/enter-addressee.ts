import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Addressee } from '../domain/addressee.ts';
import { slugTaken, type SlugTaken } from '../domain/engagements.errors.ts';
import { SLUG } from '../domain/engagement-draft.ts';
import { AddresseeRepository } from '../persistence/addressee.repository.ts';
import { contactFaults } from './describe-addressee.ts';
import { EngagementAccess } from './engagement-access.ts';

export interface EnterAddresseeInput extends Omit<Addressee, 'id' | 'organisationId' | 'joinedInto' | 'createdAt'> {
  /** Slug of the forum for which a representative enters it; null where an organisation does. */
  readonly forum: string | null;
}

export type EnterAddresseeFailure = NotFound | InvalidInput | SlugTaken;
type Entering = { readonly forumId: string | null; readonly organisationId: string | null };

/** Enters a company, a regulator or an investor that is not on the platform, with an address that is public anyway. */
@Injectable()
export class EnterAddressee {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly access: EngagementAccess,
    private readonly addressees: AddresseeRepository,
  ) {}

  async execute(actor: Actor, input: EnterAddresseeInput): Promise<Result<Addressee, EnterAddresseeFailure>> {
    try {
      return await this.transactions.run<Addressee, EnterAddresseeFailure>(async (tx) => {
        const entering = await this.entering(tx, actor, input.forum);
        if (!entering) return err(notFound('A forum or an organisation for which you speak'));
        const faults = addresseeFaults(input);
        return faults.length > 0 ? err(invalidInput(...faults)) : ok(await this.enter(tx, actor, input, entering));
      });
    } catch (error) {
      if (constraintOf(error) !== 'addressees_slug_unique') throw error;
      return err(slugTaken());
    }
  }

  private async enter(
    tx: Tx,
    { accountId }: Actor,
    input: EnterAddresseeInput,
    entering: Entering,
  ): Promise<Addressee> {
    const createdAt = this.clock.now();
    const { slug, kind, name, country, size, contactRole, contactEmail, website } = input;
    const addressee = {
      id: uuidv7(createdAt),
      slug,
      kind,
      name: name.trim(),
      country,
      size,
      contactRole,
      contactEmail,
      website,
      createdAt,
    };
    const { forumId, organisationId } = entering;
    await this.addressees.enter(tx, {
      ...{ ...addressee, enteredBy: accountId, enteredForForumId: forumId, enteredForOrganisationId: organisationId },
    });
    return { ...addressee, organisationId: null, joinedInto: null };
  }

  private async entering(tx: Tx, actor: Actor, slug: string | null): Promise<Entering | null> {
    if (slug === null) {
      const [organisationId] = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
      return organisationId === undefined ? null : { forumId: null, organisationId };
    }
    const forum = await this.forums.bySlug(tx, slug);
    const speaks = forum && (await this.access.inForum(tx, actor, forum.id)).isRepresentative;
    return speaks ? { forumId: forum.id, organisationId: null } : null;
  }
}

function addresseeFaults(input: EnterAddresseeInput): FieldFault[] {
  const faults = [...textFaults(input.name, { path: 'name', minLength: 2, maxLength: 200 }), ...contactFaults(input)];
  if (input.contactEmail === null)
    faults.push({ path: 'contactEmail', code: 'missing', message: 'Without a public address nobody can be asked.' });
  if (!SLUG.test(input.slug))
    faults.push({
      path: 'slug',
      code: 'unfitting',
      message: 'A short name has lowercase letters, digits and hyphens, at most 48.',
    });
  if (!/^[A-Z]{2}$/.test(input.country))
    faults.push({ path: 'country', code: 'unknown', message: 'Choose a country.' });
  return faults;
}
