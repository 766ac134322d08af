import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Moderation } from '../../forums/index.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { PointRepository } from '../persistence/point.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { HeardPoints } from './heard-points.ts';

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
      authors: async (tx, ids) =>
        new Map((await this.points.byIds(tx, ids)).map(({ id, authorAccountId }) => [id, authorAccountId])),
      texts: async (tx, ids) => new Map((await this.points.byIds(tx, ids)).map(({ id, text }) => [id, text])),
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
}
