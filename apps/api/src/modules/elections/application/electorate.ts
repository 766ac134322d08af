import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import type { IneligibleReason } from '../domain/elections.errors.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

export interface Membership {
  readonly member: Member;
  /** The contest in the member's constituency; null where this election has none. */
  readonly style: ElectionStyle | null;
}

/** Members as an election sees them: their contest, and whether they may stand or second in it. */
@Injectable()
export class Electorate {
  constructor(
    private readonly members: MemberReader,
    private readonly styles: StyleRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** Null for whoever is no member of the election's forum. */
  async of(tx: Tx, actor: Actor, election: Election): Promise<Membership | null> {
    const member = await this.members.byAccount(tx, actor.accountId);
    return member && member.forumId === election.forumId && member.state !== 'ended'
      ? { member, style: await this.styleOf(tx, member, election) }
      : null;
  }

  async byPseudonym(tx: Tx, election: Election, pseudonym: string): Promise<Membership | null> {
    const member = await this.members.byPseudonym(tx, election.forumId, pseudonym);
    return member && { member, style: await this.styleOf(tx, member, election) };
  }

  /** Affected, active, and of a constituency of this election; null where nothing is in the way. */
  obstacleToVoting({ member, style }: Membership): IneligibleReason | null {
    if (member.kind !== 'affected') return 'not-affected';
    if (member.state !== 'active') return 'not-active';
    return style ? null : 'other-constituency';
  }

  /** As for voting; and not beyond the charter's number of terms. */
  async obstacleToStanding(tx: Tx, election: Election, membership: Membership): Promise<IneligibleReason | null> {
    const obstacle = this.obstacleToVoting(membership);
    if (obstacle) return obstacle;
    const { id } = membership.member;
    if (election.kind === 'by_election' && (await this.seats.isHeldBy(tx, id, election.opensAt))) return 'holds-a-seat';
    const terms = (await this.seats.termsServed(tx, election.forumId, [id])).get(id) ?? 0;
    return terms >= election.termLimit ? 'term-limit' : null;
  }

  private async styleOf(tx: Tx, member: Member, election: Election): Promise<ElectionStyle | null> {
    const styles = await this.styles.ofElections(tx, [election.id]);
    return styles.find(({ constituencyId }) => constituencyId === member.constituencyId) ?? null;
  }
}
