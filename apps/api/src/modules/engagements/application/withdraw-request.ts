import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { withdrawalFaults } from '../domain/request-withdrawal.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { RequestAskers } from './request-askers.ts';
import { RequestNotices } from './request-notices.ts';

export type WithdrawRequestFailure = NotFound | InvalidInput | WrongState;

/** Whoever asked takes a request back, with a reason that everybody reads. What was said stays; its clock stops. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestRepository,
    private readonly askers: RequestAskers,
    private readonly notices: RequestNotices,
  ) {}

  execute(
    actor: Actor,
    requestId: string,
    words: { readonly language: string; readonly reason: string },
  ): Promise<Result<CompanyRequest, WithdrawRequestFailure>> {
    return this.transactions.run<CompanyRequest, WithdrawRequestFailure>(async (tx) => {
      const request = isUuid(requestId) ? await this.requests.lock(tx, requestId) : null;
      if (!request || !(await this.askers.speaksFor(tx, actor, request))) return err(notFound('This request of yours'));
      if (request.state === 'answered')
        return err(
          wrongState('answered', 'It was answered already. Nothing was changed; both stay beside each other.'),
        );
      if (request.state === 'withdrawn') return err(wrongState('withdrawn', 'It was withdrawn already.'));
      const faults = withdrawalFaults(words);
      if (faults.length > 0) return err(invalidInput(...faults));
      const withdrawal = { at: this.notices.now(), language: words.language, reason: words.reason.trim() };
      await this.notices.withdrawn(tx, request, actor.accountId, withdrawal);
      return ok((await this.requests.lock(tx, requestId))!);
    });
  }
}
