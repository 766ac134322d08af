import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { HeardPoints } from '../../engagements/index.ts';
import { AnswerReader, OutcomeReader } from '../../positions/index.ts';

/** Whose points a position rests on; for telling these people and nobody else. */
@Injectable()
export class PointAuthors {
  constructor(
    private readonly heard: HeardPoints,
    private readonly outcomes: OutcomeReader,
    private readonly answers: AnswerReader,
  ) {}

  ofPosition(tx: Tx, positionId: string): Promise<string[]> {
    return this.of(tx, { positionId });
  }

  async ofAnswer(tx: Tx, itemId: string): Promise<string[]> {
    const item = (await this.answers.byIds(tx, [itemId])).get(itemId);
    return item ? this.of(tx, { recommendationId: item.recommendationId }) : [];
  }

  private async of(tx: Tx, about: Parameters<OutcomeReader['sourcesOf']>[1]): Promise<string[]> {
    const sources = Map.groupBy(await this.outcomes.sourcesOf(tx, about), ({ kind }) => kind);
    const authors = new Set<string>();
    for (const [kind, found] of sources) {
      const known = await this.heard.of(kind)?.authors(
        tx,
        found.map(({ sourceId }) => sourceId),
      );
      for (const accountId of known?.values() ?? []) if (accountId) authors.add(accountId);
    }
    return [...authors];
  }
}
