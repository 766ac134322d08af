import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { COMMENT_LENGTH, COMMENTS_EACH } from '../domain/consultation.ts';
import { tooManyComments, type TooManyComments } from '../domain/consultations.errors.ts';
import { type Comment, CommentRepository } from '../persistence/comment.repository.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { faultsOf } from './consultation-words.ts';
import { StatementsInSight } from './statements-in-sight.ts';

export interface WriteCommentInput {
  readonly statementId: string;
  readonly language: string;
  readonly text: string;
}

export type WriteCommentFailure = NotFound | InvalidInput | WrongState | TooManyComments;

/** A member says why, in a few words and without their name. */
@Injectable()
export class WriteComment {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly sight: StatementsInSight,
    private readonly consultations: ConsultationRepository,
    private readonly comments: CommentRepository,
  ) {}

  execute(actor: Actor, input: WriteCommentInput): Promise<Result<Comment, WriteCommentFailure>> {
    return this.transactions.run<Comment, WriteCommentFailure>(async (tx) => {
      const found = await this.sight.find(tx, actor, input.statementId);
      if (!found?.member) return err(notFound('The statement'));
      const { consultation, member, statement } = found;
      if (consultation.state !== 'open') {
        return err(wrongState(consultation.state, 'This consultation is over. Nothing was sent.'));
      }
      const faults = faultsOf(input, consultation.languages, { path: 'text', ...COMMENT_LENGTH });
      if (faults.length > 0) return err(invalidInput(...faults));
      const share = await this.consultations.lockShare(tx, consultation.id, member.id);
      if (share.commented >= COMMENTS_EACH) return err(tooManyComments(COMMENTS_EACH));
      await this.consultations.saveShare(tx, consultation.id, member.id, { ...share, commented: share.commented + 1 });
      const words = { language: input.language, text: input.text.trim() };
      const about = { statementId: statement.id, memberId: member.id, writtenOn: dayOf(this.clock.now()) };
      return ok(await this.comments.insert(tx, { ...about, ...words }));
    });
  }
}
