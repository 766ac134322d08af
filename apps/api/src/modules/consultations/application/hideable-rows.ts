import { Injectable } from '@nestjs/common';
import { CommentRepository } from '../persistence/comment.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';

@Injectable()
export class HideableRows {
  constructor(
    readonly statements: StatementRepository,
    readonly comments: CommentRepository,
  ) {}
}
