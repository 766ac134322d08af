import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Moderation } from '../../forums/index.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { mapPage, type Page } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { reachesRepresentatives } from '../domain/room.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { PointRepository } from '../persistence/point.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { type HeardPoint, HeardPoints, type HeardRequest, patternOf } from './heard-points.ts';

export const SESSION_POINT = 'session-point';

/** Points of sessions as sources of recommendations, and as texts that a moderator may take out of sight. */
@Injectable()
export class SessionPointsHeard implements OnModuleInit {
  constructor(
    private readonly heard: HeardPoints,
    private readonly moderation: Moderation,
    private readonly points: PointRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.heard.register(SESSION_POINT, {
      existing: (tx, forumId, ids) => this.points.existing(tx, forumId, ids),
      inForum: (tx, forumId, request) => this.inForum(tx, forumId, request),
      authors: async (tx, ids) =>
        new Map((await this.points.byIds(tx, ids)).map(({ id, authorAccountId }) => [id, authorAccountId])),
      texts: (tx, ids) => this.texts(tx, ids),
      mine: async (tx, accountId) =>
        (await this.points.ofAuthor(tx, accountId)).map(({ id, text, saidAt }) => ({ id, text, at: saidAt })),
    });
    this.moderation.register(SESSION_POINT, {
      forumId: async (tx, id) => {
        const point = (await this.points.byIds(tx, [id]))[0];
        return (point && (await this.sessions.byId(tx, point.sessionId))?.forumId) ?? null;
      },
      authorAccountId: async (tx, id) => (await this.points.byIds(tx, [id]))[0]?.authorAccountId ?? null,
      text: async (tx, id) => (await this.points.byIds(tx, [id]))[0]?.text ?? null,
      hide: (tx, id) => this.points.hide(tx, id, this.clock.now()),
      restore: (tx, id) => this.points.hide(tx, id, null),
    });
  }

  private async inForum(tx: Tx, forumId: string, { words, ...request }: HeardRequest): Promise<Page<HeardPoint>> {
    const sessions = this.readable(await this.sessions.ofForum(tx, forumId));
    const page = await this.points.heard(tx, [...sessions], patternOf(words), request);
    return mapPage(page, ({ id, text, language, saidAt }) => ({ id, text, language, saidOn: dayOf(saidAt) }));
  }

  private async texts(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const points = await this.points.byIds(tx, ids);
    const sessionIds = [...new Set(points.map(({ sessionId }) => sessionId))];
    const sessions = this.readable(await this.sessions.byIds(tx, sessionIds));
    return new Map(points.filter((one) => sessions.has(one.sessionId)).map(({ id, text }) => [id, text]));
  }

  private readable(sessions: readonly EngagementSession[]): Set<string> {
    const now = this.clock.now();
    return new Set(sessions.filter((session) => reachesRepresentatives(session, now)).map(({ id }) => id));
  }
}
