import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumAppointments, ForumReader, MemberReader } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import { Ballots } from './ballots.ts';
import { ElectionRecords } from './election-records.ts';

/**
 * Who decides about a challenged result: the appeal panelists of the forum that the charter names for appeals, or the
 * forum's own where it names none. Never the returning officer, a scrutineer, a key holder or a candidate of the election.
 */
@Injectable()
export class ChallengePanels {
  constructor(
    private readonly forums: ForumReader,
    private readonly appointments: ForumAppointments,
    private readonly members: MemberReader,
    private readonly ballots: Ballots,
    private readonly records: ElectionRecords,
  ) {}

  async accountsFor(tx: Tx, election: Election): Promise<string[]> {
    const forumId = await this.panelForumId(tx, election.forumId);
    const panelists = await this.appointments.holdersOf(tx, forumId, 'appeal_panelist');
    const parties = await this.partiesOf(tx, election);
    return [...new Set(panelists.map(({ accountId }) => accountId))].filter((id) => !parties.has(id));
  }

  /** Whether the person sits on the panel at all, even if they are too close to this election. */
  async isPanelist(tx: Tx, accountId: string, election: Election): Promise<boolean> {
    const forumId = await this.panelForumId(tx, election.forumId);
    return this.appointments.holds(tx, { accountId, forumId, role: 'appeal_panelist' });
  }

  private async panelForumId(tx: Tx, forumId: string): Promise<string> {
    const slug = (await this.forums.charterOf(tx, forumId))?.content.appealForumSlug;
    const named = slug === undefined ? null : await this.forums.bySlug(tx, slug);
    return named?.id ?? forumId;
  }

  private async partiesOf(tx: Tx, election: Election): Promise<Set<string>> {
    const officers = await this.appointments.holdersOf(tx, election.forumId, 'returning_officer');
    const holders = (await this.records.holdersOf(tx, [election.id])).get(election.id) ?? [];
    const scrutineers = (await this.records.scrutineersOf(tx, [election.id])).get(election.id) ?? [];
    const stood = (await this.ballots.of(tx, election.id)).flatMap(({ candidates }) => candidates);
    const memberIds = stood.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
    const candidates = [...(await this.members.byIds(tx, memberIds)).values()];
    return new Set([...officers, ...holders, ...scrutineers, ...candidates].map(({ accountId }) => accountId));
  }
}
