import { Injectable } from '@nestjs/common';
import { CompanyWordRepository } from './company-word.repository.ts';
import { ForumActRepository } from './forum-act.repository.ts';
import { OverdueRepository } from './overdue.repository.ts';
import { RatingRepository } from './rating.repository.ts';
import { ResponseRepository } from './response.repository.ts';

/** Everything that is kept beside an item. */
@Injectable()
export class AnswerRows {
  constructor(
    readonly responses: ResponseRepository,
    readonly words: CompanyWordRepository,
    readonly acts: ForumActRepository,
    readonly overdues: OverdueRepository,
    readonly ratings: RatingRepository,
  ) {}
}
