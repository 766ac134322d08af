import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { VoteChoice } from '../domain/decision.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import type { DecisionRoom } from './decision-desk.ts';
import { DraftDesk } from './draft-desk.ts';

/** Votes on positions as the forum reads them: by name once a round is over, so that nobody votes after anybody else. */
@Injectable()
export class VoteBook {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly desk: DraftDesk,
  ) {}

  async of(
    tx: Tx,
    positionId: string,
    memberId: string,
  ): Promise<Pick<DecisionRoom, 'rounds'> & { readonly ownVote: VoteChoice | null }> {
    const rounds = [];
    let ownVote: VoteChoice | null = null;
    for (const decision of await this.decisions.ofPosition(tx, positionId)) {
      const votes = await this.decisions.votesOf(tx, decision.id);
      const isOpen = decision.outcome === null;
      if (isOpen) ownVote = votes.find((vote) => vote.memberId === memberId)?.choice ?? null;
      rounds.push({ ...decision, votes: isOpen ? [] : await this.desk.named(tx, votes) });
    }
    return { rounds, ownVote };
  }
}
