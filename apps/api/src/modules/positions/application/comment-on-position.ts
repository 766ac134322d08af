import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { CommentRepository, type PositionComment } from '../persistence/comment.repository.ts';
import { PositionAccess } from './position-access.ts';

export interface CommentInput {
  readonly positionId: string;
  /** Null for a comment on the whole. */
  readonly clauseId: string | null;
  readonly text: string;
  readonly language: string;
}

export type CommentFailure = NotFound | InvalidInput | WrongState;

/** A member says something about a draft, where the representatives opened it for comments. */
@Injectable()
export class CommentOnPosition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly clauses: ClauseRepository,
    private readonly comments: CommentRepository,
  ) {}

  execute(actor: Actor, input: CommentInput): Promise<Result<PositionComment, CommentFailure>> {
    return this.transactions.run<PositionComment, CommentFailure>(async (tx) => {
      const opened = await this.access.read(tx, actor, input.positionId);
      if (!opened) return err(notFound('The position'));
      const { position, member, isRepresentative } = opened;
      const takesComments = position.state === 'drafting' && (isRepresentative || position.openness === 'comments');
      if (!takesComments)
        return err(wrongState(position.state, 'This draft does not take comments now. Your words are still with you.'));
      const { clauseId } = input;
      const clause = clauseId !== null && isUuid(clauseId) ? await this.clauses.byId(tx, clauseId) : null;
      if (clauseId !== null && clause?.positionId !== position.id) return err(notFound('The clause'));
      const bound = { path: 'text', minLength: 3, maxLength: 1000 };
      const faults = [
        ...textFaults(input.text, bound),
        ...textFaults(input.language, { path: 'language', minLength: 2, maxLength: 35 }),
      ];
      if (faults.length > 0) return err(invalidInput(...faults));
      const commentedAt = this.clock.now();
      const text = input.text.trim();
      const comment = { id: uuidv7(commentedAt), positionId: position.id, clauseId, text, language: input.language };
      await this.comments.insert(tx, { ...comment, memberId: member.id, commentedAt });
      return ok({ ...comment, memberId: member.id, hidden: false, commentedAt });
    });
  }
}
