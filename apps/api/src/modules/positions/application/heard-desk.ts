import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type HeardPoint, HeardPoints } from '../../engagements/index.ts';
import type { RecommendationSource } from '../domain/draft.ts';
import { PositionAccess } from './position-access.ts';

export const SEARCH_MAXIMUM = 100;

export interface HeardSearch extends PageRequest {
  /** As registered with HeardPoints. */
  readonly kind: string;
  readonly words: string | null;
}

type Source = Pick<RecommendationSource, 'kind' | 'sourceId'>;

/** What a forum heard, for the representatives who write its positions, and never who said it. */
@Injectable()
export class HeardDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: PositionAccess,
    private readonly heard: HeardPoints,
  ) {}

  /** Newest first; null for everybody but representatives of the position's forum, and for unknown kinds. */
  page(actor: Actor, positionId: string, { kind, words, ...request }: HeardSearch): Promise<Page<HeardPoint> | null> {
    return this.transactions.read(async (tx) => {
      const opened = await this.access.read(tx, actor, positionId);
      const source = this.heard.of(kind);
      if (!opened?.isRepresentative || !source) return null;
      const wanted = words === null ? null : words.slice(0, SEARCH_MAXIMUM);
      return source.inForum(tx, opened.position.forumId, { ...request, words: wanted });
    });
  }

  /** Words of sources, as far as representatives may read them today. Only for sources that the actor was shown. */
  texts(sources: readonly Source[]): Promise<Map<Source, string>> {
    return this.transactions.read(async (tx) => {
      const texts = new Map<Source, string>();
      for (const [kind, of] of Map.groupBy(sources, (source) => source.kind)) {
        const ids = of.map(({ sourceId }) => sourceId);
        const known = await this.heard.of(kind)?.texts(tx, ids);
        for (const source of of) {
          const text = known?.get(source.sourceId);
          if (text !== undefined) texts.set(source, text);
        }
      }
      return texts;
    });
  }
}
