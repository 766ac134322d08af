import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Engagement, Side } from '../domain/engagement.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { EngagementReader } from './engagement-reader.ts';

/** Accounts that act for a side of an engagement today. */
@Injectable()
export class PeopleOfSides {
  constructor(
    private readonly clock: Clock,
    private readonly engagements: EngagementReader,
    private readonly addressees: AddresseeReader,
    private readonly roles: RoleReader,
    private readonly representatives: ForumRepresentatives,
  ) {}

  async of(tx: Tx, engagement: Engagement, side: Side): Promise<string[]> {
    if (side === 'forum') {
      const seated = await this.representatives.of(tx, engagement.forumId);
      return seated.map(({ accountId }) => accountId);
    }
    const people = new Set<string>();
    for (const organisationId of await this.companies(tx, engagement.id)) {
      const held = await this.roles.holders(tx, { organisationId, on: this.clock.now() });
      const acting = held.filter(({ role }) => role === 'company_rights' || role === 'company_signatory');
      for (const { accountId } of acting) people.add(accountId);
    }
    return [...people];
  }

  /** Organisations of the platform that are addressed in it and have not left. */
  async companies(tx: Tx, engagementId: string): Promise<string[]> {
    const inIt = (await this.engagements.addresseesOf(tx, [engagementId])).get(engagementId) ?? [];
    const staying = inIt.filter(({ leftAt }) => leftAt === null).map(({ addresseeId }) => addresseeId);
    const found = await this.addressees.byIds(tx, staying);
    return [...found.values()].flatMap(({ organisationId }) => (organisationId ? [organisationId] : []));
  }
}
