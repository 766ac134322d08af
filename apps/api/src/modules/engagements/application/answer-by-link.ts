import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, type WrongState } from '../../../platform/errors/problems.ts';
import { linkUsed, type LinkUsed, requestWithdrawn } from '../domain/engagements.errors.ts';
import { answerFaults, type RequestAnswerWords } from '../domain/request-answer.ts';
import type { CompanyRequest } from '../domain/request.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { ReplyLinks } from './reply-links.ts';
import { RequestNotices } from './request-notices.ts';

export type AnswerByLinkFailure = LinkUsed | InvalidInput | WrongState;

/** Somebody without an account answers once, by the link that was sent to the public address. Files are given as addresses. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly requests: RequestRepository,
    private readonly links: ReplyLinks,
    private readonly notices: RequestNotices,
  ) {}

  /** The request that the link is about; null once it was used. */
  read(token: string): Promise<CompanyRequest | null> {
    return this.transactions.read((tx) => this.requestOf(tx, token));
  }

  execute(token: string, words: RequestAnswerWords): Promise<Result<CompanyRequest, AnswerByLinkFailure>> {
    return this.transactions.run<CompanyRequest, AnswerByLinkFailure>(async (tx) => {
      const request = await this.requestOf(tx, token);
      if (!request) return err(linkUsed());
      if (request.state === 'withdrawn') return err(requestWithdrawn());
      const faults = answerFaults(words, request.documents);
      if (words.items.some(({ fileId }) => fileId !== null))
        faults.push({
          path: 'items',
          code: 'unfitting',
          message: 'By this link, documents are given as public addresses.',
        });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (!(await this.links.use(tx, token))) return err(linkUsed());
      await this.requests.lock(tx, request.id);
      const answeredAt = this.clock.now();
      const answer = {
        id: uuidv7(answeredAt),
        requestId: request.id,
        via: 'link' as const,
        accountId: null,
        answeredAt,
      };
      await this.notices.answered(tx, request, { ...answer, ...words });
      return ok((await this.requests.lock(tx, request.id))!);
    });
  }

  private async requestOf(tx: Tx, token: string): Promise<CompanyRequest | null> {
    const link = await this.links.open(tx, token);
    return link?.subjectKind === 'request' ? ((await this.requests.byIds(tx, [link.subjectId]))[0] ?? null) : null;
  }
}
