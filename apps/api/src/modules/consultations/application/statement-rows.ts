import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../persistence/comment.repository.ts';
import { RatingRepository } from '../persistence/rating.repository.ts';

/** What hangs on statements. */
@Injectable()
export class StatementRows {
  constructor(
    readonly comments: CommentRepository,
    readonly ratings: RatingRepository,
  ) {}
}
