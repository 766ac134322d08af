import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { FileStore } from '../../../platform/files/file-store.ts';
import { requestWithdrawn } from '../domain/engagements.errors.ts';
import { answerFaults, type RequestAnswerWords } from '../domain/request-answer.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { RequestNotices } from './request-notices.ts';

export type AnswerRequestFailure = NotFound | InvalidInput | WrongState;

/** People of the company answer; a second answer stands beside the first, which nobody can edit. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestRepository,
    private readonly addressees: AddresseeReader,
    private readonly files: FileStore,
    private readonly notices: RequestNotices,
  ) {}

  execute(
    actor: Actor,
    requestId: string,
    words: RequestAnswerWords,
  ): Promise<Result<CompanyRequest, AnswerRequestFailure>> {
    return this.transactions.run<CompanyRequest, AnswerRequestFailure>(async (tx) => {
      const request = isUuid(requestId) ? await this.requests.lock(tx, requestId) : null;
      const own = await this.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory');
      const addressee = own.find(({ id }) => id === request?.addresseeId);
      if (!request || !addressee?.organisationId) return err(notFound('This request to your company'));
      if (request.state === 'withdrawn') return err(requestWithdrawn());
      const faults = answerFaults(words, request.documents);
      const wanted = words.items.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));
      const owned = await this.files.ownedBy(tx, addressee.organisationId, wanted.filter(isUuid));
      if (wanted.some((id) => !owned.has(id)))
        faults.push({ path: 'items', code: 'unknown', message: 'Attach files that were uploaded for your company.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      const answeredAt = this.notices.now();
      const answer = {
        id: uuidv7(answeredAt),
        requestId,
        via: 'account' as const,
        accountId: actor.accountId,
        answeredAt,
      };
      await this.notices.answered(tx, request, { ...answer, ...words });
      return ok((await this.requests.lock(tx, requestId))!);
    });
  }
}
