import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { mayAskAgain } from '../domain/request-withdrawal.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { RequestAskers } from './request-askers.ts';
import { RequestNotices } from './request-notices.ts';
import { AskedRequests } from './send-reply-links.ts';

/** A new link to whoever was asked by e-mail; it takes the place of one that was not used. The day of the answer stays. */
@Injectable()
export class AskAgain {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly asked: AskedRequests,
    private readonly askers: RequestAskers,
    private readonly notices: RequestNotices,
  ) {}

  execute(actor: Actor, requestId: string): Promise<Result<CompanyRequest, NotFound | WrongState>> {
    return this.transactions.run<CompanyRequest, NotFound | WrongState>(async (tx) => {
      const found = isUuid(requestId) ? await this.asked.of(tx, requestId) : null;
      if (!found || !(await this.askers.speaksFor(tx, actor, found.request)))
        return err(notFound('This request of yours'));
      const { request, to } = found;
      if (request.state !== 'open' && request.state !== 'silent')
        return err(wrongState(request.state, 'It awaits no answer any more. Nothing was sent.'));
      if (to === null)
        return err(wrongState('on_platform', 'They are on this platform and read it here. Nothing was sent.'));
      if (!mayAskAgain(await this.asked.linksOf(tx, requestId), this.notices.now()))
        return err(
          wrongState('too_soon', 'A link was sent less than a day ago, or twelve were sent. Nothing was sent.'),
        );
      await this.notices.askedAgain(tx, request);
      return ok(request);
    });
  }
}
