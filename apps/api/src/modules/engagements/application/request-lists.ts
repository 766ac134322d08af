import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumAppointments, MemberReader } from '../../forums/index.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { type RequestFilter, RequestRepository } from '../persistence/request.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

/** As whom somebody looks at requests: asked, asking, or watching over those who asked. */
export const REQUEST_DESKS = ['company', 'organisation', 'safety', 'forum'] as const;
export type RequestDesk = (typeof REQUEST_DESKS)[number];

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

  /** As one of those that somebody can be at once; where none is named, as the first that they are. */
  mine(actor: Actor, desk: RequestDesk | null, request: PageRequest): Promise<Page<CompanyRequest>> {
    return this.transactions.read(async (tx) => {
      for (const one of desk === null ? REQUEST_DESKS : [desk]) {
        const filter = await this.filterOf(tx, actor, one);
        if (filter) return this.requests.page(tx, filter, request);
      }
      return NOTHING;
    });
  }

  private async filterOf(tx: Tx, actor: Actor, desk: RequestDesk): Promise<RequestFilter | null> {
    if (desk === 'company') {
      const own = await this.addressees.ofActor(tx, actor);
      return own.length > 0 ? { addresseeIds: own.map(({ id }) => id) } : null;
    }
    if (desk === 'organisation') {
      const organisationIds = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
      return organisationIds.length > 0 ? { organisationIds } : null;
    }
    const forumIds = desk === 'safety' ? await this.guarded(tx, actor) : await this.belongsTo(tx, actor);
    return forumIds.length > 0 ? { forumIds } : null;
  }

  private async guarded(tx: Tx, { accountId }: Actor): Promise<string[]> {
    const offices = await this.appointments.of(tx, accountId);
    return offices.filter(({ role }) => role === 'safety_officer').map(({ forumId }) => forumId);
  }

  private async belongsTo(tx: Tx, { accountId }: Actor): Promise<string[]> {
    const member = await this.members.byAccount(tx, accountId);
    return member?.state === 'active' ? [member.forumId] : [];
  }
}
