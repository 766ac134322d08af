import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';

/** Applications and their reviews. */
@Injectable()
export class ReviewRecords {
  constructor(
    readonly applications: ApplicationRepository,
    readonly reviews: ReviewRepository,
  ) {}
}
