import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';

/** Applications, their reviews, and what was put before the board about them. */
@Injectable()
export class ReviewRecords {
  constructor(
    readonly applications: ApplicationRepository,
    readonly reviews: ReviewRepository,
    readonly decisions: DecisionRepository,
  ) {}
}
