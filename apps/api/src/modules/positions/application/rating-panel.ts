import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orderByLot } from '../../../platform/lot/lot.ts';
import { sha256Hex } from '../../../platform/lot/sha256-hex.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import { PANEL_SIZE } from '../domain/rating.ts';
import { ElectorateRepository, type ForumMember } from '../persistence/electorate.repository.ts';
import type { Elector } from '../persistence/rating.repository.ts';

/** Who is asked to rate: everybody seated, and members drawn by a public seed. */
@Injectable()
export class RatingPanel {
  constructor(
    private readonly clock: Clock,
    private readonly representatives: ForumRepresentatives,
    private readonly electorate: ElectorateRepository,
  ) {}

  async draw(tx: Tx, round: { id: string; forumId: string; seed: string; openedOn: string }): Promise<Elector[]> {
    const seated = (await this.representatives.of(tx, round.forumId)).map(({ accountId }) => accountId).sort();
    const inOrder = await this.order(tx, round);
    const drawn = inOrder.filter(({ accountId }) => !seated.includes(accountId)).slice(0, PANEL_SIZE);
    const elector =
      (electorate: Elector['electorate']) =>
      (accountId: string, place: number): Elector => ({
        ...{ roundId: round.id, accountId, electorate, place: place + 1, state: 'asked' },
      });
    const panel = drawn.map(({ accountId }) => accountId);
    return [...seated.map(elector('representatives')), ...panel.map(elector('panel'))];
  }

  /** Whoever the lot puts next after those who were asked already; null where nobody is left. */
  async next(
    tx: Tx,
    round: { id: string; forumId: string; seed: string; openedOn: string },
    asked: readonly Elector[],
  ): Promise<Elector | null> {
    const taken = new Set(asked.map(({ accountId }) => accountId));
    const free = (await this.order(tx, round)).find(({ accountId }) => !taken.has(accountId));
    if (!free) return null;
    const place = 1 + Math.max(0, ...asked.filter(({ electorate }) => electorate === 'panel').map((one) => one.place));
    return { roundId: round.id, accountId: free.accountId, electorate: 'panel', place, state: 'asked' };
  }

  countAffected(tx: Tx, forumId: string, joinedBy: string): Promise<number> {
    return this.electorate.countAffected(tx, forumId, joinedBy);
  }

  private async order(tx: Tx, round: { forumId: string; seed: string; openedOn: string }): Promise<ForumMember[]> {
    const members = await this.electorate.affected(tx, round.forumId, round.openedOn, this.clock.now());
    const byId = new Map(members.map((member) => [member.memberId, member]));
    return orderByLot(round.seed, [...byId.keys()], sha256Hex).map((memberId) => byId.get(memberId)!);
  }
}
