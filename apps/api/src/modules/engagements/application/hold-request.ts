import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { EngagementAccess } from './engagement-access.ts';
import { RequestClock } from './request-clock.ts';

/** The forum's safety officer holds back that silence is published where it endangers people, and lets it go again (I6). */
@Injectable()
export class HoldRequest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestRepository,
    private readonly access: EngagementAccess,
    private readonly requestClock: RequestClock,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(actor: Actor, id: string, held: boolean): Promise<Result<CompanyRequest, NotFound | WrongState>> {
    return this.transactions.run<CompanyRequest, NotFound | WrongState>(async (tx) => {
      const request = isUuid(id) ? await this.requests.lock(tx, id) : null;
      if (!request?.forumId || !(await this.guards(tx, actor, request.forumId))) return err(notFound('This request'));
      if (request.state !== 'open')
        return err(wrongState(request.state, 'What is public already cannot be held back. Nothing was changed.'));
      const { accountId } = actor;
      const at = this.requestClock.now();
      await this.requests.hold(tx, id, held ? { at, by: accountId } : null);
      await this.auditTrail.record(tx, { accountId, act: held ? 'hold-request' : 'release-request', subjectId: id });
      if (!held) await this.requestClock.look(tx, id);
      return ok((await this.requests.lock(tx, id))!);
    });
  }

  private async guards(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.access.inForum(tx, actor, forumId)).isSafetyOfficer;
  }
}
