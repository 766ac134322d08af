import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Recommendation } from '../domain/position.ts';
import { PositionAccess } from './position-access.ts';
import { PositionReader } from './position-reader.ts';

/** Representatives of the forum that adopted a recommendation. */
@Injectable()
export class ForumSide {
  constructor(
    private readonly access: PositionAccess,
    private readonly positions: PositionReader,
  ) {}

  /** Null for anybody else. */
  async of(
    tx: Tx,
    actor: Actor,
    recommendationId: string,
  ): Promise<{ readonly memberId: string; readonly recommendation: Recommendation } | null> {
    const recommendation = (await this.positions.recommendations(tx, [recommendationId])).get(recommendationId);
    const position = recommendation && (await this.positions.byId(tx, recommendation.positionId));
    const person = position && (await this.access.person(tx, actor));
    const isTheirs = person?.isRepresentative === true && person.member.forumId === position?.forumId;
    return isTheirs && recommendation ? { memberId: person.member.id, recommendation } : null;
  }
}
