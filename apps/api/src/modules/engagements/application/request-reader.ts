import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { CompanyRequest, RequestAnswer } from '../domain/request.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { EngagementAccess } from './engagement-access.ts';

/** Requests and their answers, for other modules. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly requests: RequestRepository,
    private readonly access: EngagementAccess,
  ) {}

  async byId(tx: Tx, id: string): Promise<CompanyRequest | null> {
    return isUuid(id) ? ((await this.requests.byIds(tx, [id]))[0] ?? null) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, CompanyRequest>> {
    const found = await this.requests.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((request) => [request.id, request]));
  }

  async answersOf(tx: Tx, requestIds: readonly string[]): Promise<Map<string, RequestAnswer[]>> {
    return Map.groupBy(await this.requests.answersOf(tx, requestIds), ({ requestId }) => requestId);
  }

  /** Whether a file was given with an answer; then whoever reads the answer may read it. */
  isGiven(tx: Tx, fileId: string): Promise<boolean> {
    return isUuid(fileId) ? this.requests.isGiven(tx, fileId) : Promise.resolve(false);
  }

  /** That something is held back is itself for those who guard the people whom it endangers. */
  async seesHold(tx: Tx, actor: Actor | null, request: Pick<CompanyRequest, 'forumId' | 'heldAt'>): Promise<boolean> {
    if (request.heldAt === null || request.forumId === null || actor === null) return false;
    const { isSafetyOfficer, isRepresentative } = await this.access.inForum(tx, actor, request.forumId);
    return isSafetyOfficer || isRepresentative;
  }
}
