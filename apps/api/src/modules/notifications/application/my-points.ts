import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import {
  decodeCursor,
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  type Page,
  type PageRequest,
} from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { HeardPoints } from '../../engagements/index.ts';
import { type OutcomeOfPoint, OutcomeReader } from '../../positions/index.ts';

/** Something this person said and what became of it. */
export interface MyPoint {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  readonly saidOn: string;
  readonly outcomes: readonly OutcomeOfPoint[];
}

/** Everybody sees what became of what they said, and only of that. */
@Injectable()
export class MyPoints {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly heard: HeardPoints,
    private readonly outcomes: OutcomeReader,
  ) {}

  /** Newest first. */
  page({ accountId }: Actor, { first, after }: PageRequest): Promise<Page<MyPoint>> {
    return this.transactions.read(async (tx) => {
      const points: Omit<MyPoint, 'outcomes'>[] = [];
      for (const [kind, source] of this.heard.all()) {
        const own = await source.mine(tx, accountId);
        points.push(...own.map(({ id, text, at }) => ({ kind, id, text, saidOn: dayOf(at) })));
      }
      points.sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
      const seen = after ? decodeCursor(after, 1)?.[0] : undefined;
      const rest = seen === undefined ? points : points.filter((point) => keyOf(point) < seen);
      const limit = Math.min(Math.max(first ?? DEFAULT_PAGE_SIZE, 1), MAX_PAGE_SIZE);
      const nodes = await this.withOutcomes(tx, rest.slice(0, limit));
      const edges = nodes.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
      return { edges, hasNextPage: rest.length > limit };
    });
  }

  private async withOutcomes(tx: Tx, points: readonly Omit<MyPoint, 'outcomes'>[]): Promise<MyPoint[]> {
    const bySource = new Map<string, OutcomeOfPoint[]>();
    for (const [kind, own] of Map.groupBy(points, (point) => point.kind)) {
      const ids = own.map(({ id }) => id);
      for (const outcome of await this.outcomes.of(tx, kind, ids)) {
        bySource.set(`${kind} ${outcome.sourceId}`, [...(bySource.get(`${kind} ${outcome.sourceId}`) ?? []), outcome]);
      }
    }
    return points.map((point) => ({ ...point, outcomes: bySource.get(`${point.kind} ${point.id}`) ?? [] }));
  }
}

const keyOf = ({ saidOn, kind, id }: Omit<MyPoint, 'outcomes'>): string => `${saidOn} ${kind} ${id}`;
const cursorOf = (key: string): string => Buffer.from(JSON.stringify([key])).toString('base64url');
