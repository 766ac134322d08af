import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader, type MemberKind } from '../../forums/index.ts';
import { mixOf, type MixLine } from '../domain/mix.ts';
import type { EngagementSession, Participation, SessionPoint } from '../domain/taking-part.ts';
import { CandidateRepository, type Candidate } from '../persistence/candidate.repository.ts';
import { DrawRepository, type InvitationDraw } from '../persistence/draw.repository.ts';
import type { PersonInRoom } from './facilitating-room.ts';
import { Inviting } from './inviting.ts';
import { SessionRows } from './session-rows.ts';

/** What is read while a session is prepared; it does not ask who reads. */
@Injectable()
export class PreparationRows {
  constructor(
    private readonly members: MemberReader,
    private readonly candidateRows: CandidateRepository,
    private readonly drawRows: DrawRepository,
    private readonly inviting: Inviting,
    private readonly rows: SessionRows,
  ) {}

  async people(tx: Tx, agreed: readonly Participation[]): Promise<PersonInRoom[]> {
    const members = await this.members.byAccounts(
      tx,
      agreed.map(({ accountId }) => accountId),
    );
    return agreed.flatMap(({ accountId, state }) => {
      const member = members.get(accountId);
      return member ? [{ memberId: member.id, pseudonym: member.pseudonym, kind: member.kind, state }] : [];
    });
  }

  candidates(tx: Tx, session: EngagementSession, kind: MemberKind, request: PageRequest): Promise<Page<Candidate>> {
    return this.candidateRows.page(tx, this.inviting.query(session), kind, request);
  }

  draws(tx: Tx, sessionId: string): Promise<InvitationDraw[]> {
    return this.drawRows.ofSession(tx, sessionId);
  }

  /** Each with the session that it is from, whose publication mode says whom it reaches. */
  async saidBefore(
    tx: Tx,
    { forumId, engagementId }: EngagementSession,
  ): Promise<{ readonly point: SessionPoint; readonly from: EngagementSession }[]> {
    const points = await this.rows.points.ofForum(tx, forumId, engagementId);
    const sessions = await this.rows.sessions.byIds(tx, [...new Set(points.map(({ sessionId }) => sessionId))]);
    return points.flatMap((point) => {
      const from = sessions.find(({ id }) => id === point.sessionId);
      return from ? [{ point, from }] : [];
    });
  }

  /** Of everybody who agreed to come to a session or came, beside the engagement's targets. */
  async mix(tx: Tx, session: EngagementSession): Promise<MixLine[]> {
    const targets = await this.drawRows.targets(tx, session.engagementId);
    if (targets.length === 0) return [];
    const agreed = await this.rows.participations.ofSession(tx, session.id);
    const coming = agreed.filter(({ activity, state }) => activity !== 'preparation' && state !== 'withdrawn');
    const people = await this.candidateRows.facts(
      tx,
      coming.map(({ accountId }) => accountId),
      session.startsAt,
    );
    return mixOf(people, targets, session.places);
  }
}
