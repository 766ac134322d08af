import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords, type JsonValue } from '../../../platform/records/public-records.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { decideBy } from '../domain/answer-outcome.ts';
import type { WholeResponse } from '../domain/response.ts';
import { ResponseRepository } from '../persistence/response.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { OpenRatingRound } from './open-rating-round.ts';

/** From now on the answer counts: it stands for good, is in the log, keeps the promise, and members are asked to rate it. */
@Injectable()
export class CountAnswer {
  constructor(
    private readonly clock: Clock,
    private readonly responses: ResponseRepository,
    private readonly records: PublicRecords,
    private readonly moves: AnswerMoves,
    private readonly rounds: OpenRatingRound,
  ) {}

  /** `receivedOn` is the day on which the company sent it: a translation that took longer is not the company's delay. */
  async count(tx: Tx, item: AnswerItem, answer: WholeResponse, receivedOn: string): Promise<AnswerItem> {
    const sentAt = this.clock.now();
    await this.responses.move(tx, answer.id, { state: 'sent', receivedOn, sentAt });
    await this.publish(tx, item, answer, receivedOn);
    const change = {
      state: 'answered' as const,
      ...(item.acknowledgedOn === null && { acknowledgedOn: receivedOn }),
      ...(item.answeredOn === null && { answeredOn: receivedOn }),
      decideBy: decideBy(answer.clauses),
      missedQuorums: 0,
    };
    const moved = await this.moves.apply(tx, item, change, ['acknowledge', 'interim', 'answer', 'decide']);
    const isClaim = answer.clauses.some(({ outcome }) => outcome !== 'under_consideration');
    await this.rounds.replaceOpen(tx, item.id);
    if (isClaim) await this.rounds.open(tx, moved, { kind: 'panel', responseVersion: answer.version });
    return moved;
  }

  /** Rule T1: facts and words are two records, so that words that endanger somebody can go and the facts still verify. */
  private async publish(tx: Tx, item: AnswerItem, answer: WholeResponse, receivedOn: string): Promise<void> {
    const subjectId = `${item.id}/${answer.version}`;
    const facts = {
      ...{ recommendation: item.recommendationId, version: answer.version, received_on: receivedOn },
      ...{ via: answer.via, signed_level: answer.signedLevel },
      clauses: answer.clauses.map(({ clauseId, outcome, reasonCode, decideOn }) => ({
        ...{ clause: clauseId, outcome, reason: reasonCode, decide_on: decideOn },
      })),
      steps: answer.commitments.flatMap(({ milestones }) => milestones.map(({ dueOn }) => dueOn)),
    };
    const words = {
      ...{ signed_role: answer.signedRole, change_note: answer.changeNote },
      clauses: answer.clauses.map(({ clauseId, texts, evidence }) => ({ clause: clauseId, texts, evidence })),
      commitments: answer.commitments.map(({ number, texts, milestones }) => ({ number, texts, milestones })),
    };
    await this.records.publishMany(tx, [
      { kind: 'answer', subjectId, record: facts },
      { kind: 'answer-text', subjectId, record: words as unknown as JsonValue },
    ]);
  }
}
