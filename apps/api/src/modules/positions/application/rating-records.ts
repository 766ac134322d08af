import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { publishedTallies, type Tally } from '../domain/rating.ts';
import type { RatingRound } from '../persistence/rating.repository.ts';

/** What of ratings stands in the public log: how the panel was drawn, and what came of it. */
@Injectable()
export class RatingRecords {
  constructor(private readonly records: PublicRecords) {}

  /** The commitment of an answer in the log, as hexadecimal: nobody could know it before the answer was sent. */
  async commitmentOf(tx: Tx, subjectId: string): Promise<string> {
    const sql = `SELECT encode(commitment, 'hex') AS hex FROM public_records WHERE kind = 'answer' AND subject_id = $1`;
    return (await tx.maybeOne<{ hex: string }>(sql, [subjectId]))?.hex ?? 'none';
  }

  async drawn(tx: Tx, item: AnswerItem, round: RatingRound, rule: string): Promise<void> {
    const { kind, seed, electors, quorum, closesOn } = round;
    const record = { recommendation: item.recommendationId, kind, rule, seed, electors, quorum, closes_on: closesOn };
    await this.records.publish(tx, { kind: 'rating-panel', subjectId: round.id, record });
  }

  async closed(tx: Tx, item: AnswerItem, round: RatingRound, tallies: readonly Tally[]): Promise<void> {
    const { outcome, quorum, electors, responseVersion } = round;
    const shown = publishedTallies(tallies);
    const figures = shown && shown.map(({ electorate, choice, count }) => ({ electorate, choice, count }));
    const facts = { recommendation: item.recommendationId, answer_version: responseVersion, outcome, quorum, electors };
    await this.records.publish(tx, { kind: 'rating', subjectId: round.id, record: { ...facts, figures } });
  }
}
