import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumAppointments, MemberReader } from '../../forums/index.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { type RequestFilter, RequestRepository } from '../persistence/request.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

const NOTHING = { edges: [], hasNextPage: false } as const;

/** Requests are public, with their dates and their silence; these are the lists of them. */
@Injectable()
export class RequestLists {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestRepository,
    private readonly addressees: AddresseeReader,
    private readonly members: MemberReader,
    private readonly appointments: ForumAppointments,
  ) {}

  bySlug(slug: string): Promise<CompanyRequest | null> {
    return this.transactions.read((tx) => this.requests.bySlug(tx, slug));
  }

  page(filter: RequestFilter, request: PageRequest): Promise<Page<CompanyRequest>> {
    const ids = [...(filter.addresseeIds ?? []), ...(filter.forumIds ?? []), ...(filter.engagementIds ?? [])];
    if (!ids.every(isUuid)) return Promise.resolve(NOTHING);
    return this.transactions.read((tx) => this.requests.page(tx, filter, request));
  }

  /** To the actor's companies; else from their organisations, or from the forum that they belong to or keep safe. */
  mine(actor: Actor, request: PageRequest): Promise<Page<CompanyRequest>> {
    return this.transactions.read(async (tx) => {
      const own = await this.addressees.ofActor(tx, actor);
      if (own.length > 0) return this.requests.page(tx, { addresseeIds: own.map(({ id }) => id) }, request);
      const organisationIds = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
      if (organisationIds.length > 0) return this.requests.page(tx, { organisationIds }, request);
      const member = await this.members.byAccount(tx, actor.accountId);
      const offices = await this.appointments.of(tx, actor.accountId);
      const guarded = offices.filter(({ role }) => role === 'safety_officer').map(({ forumId }) => forumId);
      const forumIds = [...guarded, ...(member?.state === 'active' ? [member.forumId] : [])];
      return forumIds.length > 0 ? this.requests.page(tx, { forumIds }, request) : NOTHING;
    });
  }
}
