import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { textsIn } from './texts-in.ts';
import { AdoptedSurroundings } from '../application/adopted-surroundings.ts';
import type {
  AttachedOpinionType,
  PositionDeliveryType,
  PositionQuestionType,
  PositionTallyType,
  RestatementType,
} from './restatement.type.ts';

/** What stands beside an adopted position, one statement each per request. */
@Injectable()
export class PositionBeside {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly surroundings: AdoptedSurroundings,
  ) {}

  async restatementsOf(loaders: Loaders, recommendationId: string): Promise<RestatementType[]> {
    const found = await loaders.load('positions.restatements', recommendationId, (ids) =>
      this.transactions.read((tx) => this.surroundings.restatementsOf(tx, ids)),
    );
    return found ?? [];
  }

  async questionsOf(loaders: Loaders, recommendationId: string): Promise<PositionQuestionType[]> {
    const found = await loaders.load('positions.questions', recommendationId, (ids) =>
      this.transactions.read((tx) => this.surroundings.questionsOf(tx, ids)),
    );
    return found ?? [];
  }

  async opinionsOf(loaders: Loaders, positionId: string): Promise<AttachedOpinionType[]> {
    const found = await loaders.load('positions.opinions', positionId, (ids) =>
      this.transactions.read((tx) => this.surroundings.opinionsOf(tx, ids)),
    );
    return (found ?? []).map(({ id, voice, supporters, texts, language }) => {
      return { id, voice, supporters: voice === 'members' ? supporters : null, texts: textsIn(texts, language) };
    });
  }

  async deliveriesOf(loaders: Loaders, positionId: string): Promise<PositionDeliveryType[]> {
    const found = await loaders.load('positions.deliveries', positionId, (ids) =>
      this.transactions.read((tx) => this.surroundings.deliveriesOf(tx, ids)),
    );
    return (found ?? []).map(({ addresseeId, channel, deliveredAt }) => ({ addresseeId, channel, deliveredAt }));
  }

  async tallyOf(loaders: Loaders, positionId: string): Promise<PositionTallyType | null> {
    const found = await loaders.load('positions.tally', positionId, (ids) =>
      this.transactions.read((tx) => this.surroundings.talliesOf(tx, ids)),
    );
    if (!found || found.seats === null || found.eligible === null) return null;
    const { threshold, seats, eligible, yes, no, abstain, decidedAt } = found;
    return { threshold, seats, eligible, yes, no, abstain, decidedAt };
  }

  /** Places in the transparency log: the facts, and the words apart from them. Null until the log has taken them up. */
  async logIndex(loaders: Loaders, slug: string, kind: 'position' | 'position-text'): Promise<number | null> {
    return loaders.load(`positions.log-${kind}`, slug, (slugs) =>
      this.transactions.read((tx) => this.surroundings.logIndexes(tx, kind, slugs)),
    );
  }
}
