import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { AnswerDossiers, NOTHING_SHOWN, type AnswerDossier } from '../application/answer-dossiers.ts';
import { AnswerReader } from '../application/answer-reader.ts';
import { toEarlyDecisionType, toItemType, type AnswerItemType, type EarlyDecisionType } from './answer-item.type.ts';

/** Answers as child fields: one statement per request and kind. */
@Injectable()
export class AnswersLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: AnswerReader,
    private readonly dossiers: AnswerDossiers,
  ) {}

  ofRecommendation(loaders: Loaders, recommendationId: string): Promise<AnswerItemType | null> {
    return loaders.load('answers.of-recommendation', recommendationId, async (ids) => {
      const found = await this.transactions.read((tx) => this.reader.itemsOf(tx, ids));
      return new Map([...found].map(([key, item]) => [key, toItemType(item)]));
    });
  }

  async earlyDecisions(loaders: Loaders, positionId: string): Promise<EarlyDecisionType[]> {
    const found = await loaders.load('answers.early-decisions', positionId, async (ids) => {
      const decisions = await this.transactions.read((tx) => this.dossiers.earlyDecisions(tx, ids));
      return Map.groupBy(decisions, (decision) => decision.positionId);
    });
    return (found ?? []).map(toEarlyDecisionType);
  }

  async dossier(loaders: Loaders, { id, isForSide }: AnswerItemType): Promise<AnswerDossier> {
    const found = await loaders.load(`answers.dossier-${isForSide ? 'side' : 'public'}`, id, (ids) =>
      this.transactions.read((tx) => (isForSide ? this.dossiers.whole(tx, ids) : this.dossiers.of(tx, ids))),
    );
    return found ?? NOTHING_SHOWN;
  }
}
