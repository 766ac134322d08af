import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Addressee, SignatoryLevel } from '../../engagements/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { demandedLevel } from '../domain/answer-level.ts';
import type { ResponseContent, WholeResponse } from '../domain/response.ts';
import { ResponseRepository } from '../persistence/response.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { CountAnswer } from './count-answer.ts';

export interface Receipt {
  readonly receivedOn: string;
  readonly languages: readonly string[];
  readonly addressee: Addressee;
  readonly signedRole: string;
  readonly signedLevel: SignatoryLevel;
}

/** Takes an answer that came by a link. It counts at once where it is whole, else when people have translated it. */
@Injectable()
export class ReceiveAnswer {
  constructor(
    private readonly clock: Clock,
    private readonly responses: ResponseRepository,
    private readonly counting: CountAnswer,
    private readonly moves: AnswerMoves,
  ) {}

  /** Answers whether it counts. */
  async receive(tx: Tx, item: AnswerItem, content: ResponseContent, receipt: Receipt): Promise<boolean> {
    const now = this.clock.now();
    const { receivedOn, signedLevel, languages } = receipt;
    const { clauses, commitments } = content;
    const earlier = await this.responses.ofItems(tx, [item.id]);
    const signedRole = receipt.signedRole.trim();
    const begun: WholeResponse = {
      ...{
        id: uuidv7(now),
        itemId: item.id,
        version: earlier.length + 1,
        state: 'draft',
        revision: 1,
        clauses,
        commitments,
      },
      ...{ demandedLevel: demandedLevel(item.level, receipt.addressee.size), changeNote: null, draftedBy: null },
      ...{ via: 'reply_link', signedRole, signedLevel, receivedOn, sentAt: null },
    };
    await this.responses.insert(tx, begun, now);
    await this.responses.replaceContent(tx, begun.id, begun);
    await this.responses.move(tx, begun.id, { state: 'received', signedRole, signedLevel, receivedOn });
    if (isWhole(begun, languages)) {
      await this.counting.count(tx, item, begun, receivedOn);
      return true;
    }
    const change = { answeredOn: receivedOn, ...(item.acknowledgedOn === null && { acknowledgedOn: receivedOn }) };
    const state = item.state === 'awaiting' ? { state: 'acknowledged' as const } : {};
    await this.moves.apply(tx, item, { ...change, ...state }, ['acknowledge', 'interim', 'answer']);
    return false;
  }

  /** Once the last language is there, it counts from the day on which it was received. */
  async countIfWhole(
    tx: Tx,
    item: AnswerItem,
    response: WholeResponse,
    languages: readonly string[],
  ): Promise<boolean> {
    if (!isWhole(response, languages) || response.receivedOn === null) return false;
    await this.counting.count(tx, item, response, response.receivedOn);
    return true;
  }
}

export function isWhole({ clauses, commitments }: ResponseContent, languages: readonly string[]): boolean {
  const parts = [...clauses, ...commitments, ...commitments.flatMap(({ milestones }) => milestones)];
  return parts.every(({ texts }) => languages.every((language) => (texts[language] ?? '').trim().length > 0));
}
