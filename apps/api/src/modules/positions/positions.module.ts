import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/index.ts';
import { EngagementsModule } from '../engagements/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { EvidenceFileController } from './api/evidence-file.controller.ts';
import { answersDoor, answersProviders } from './answers.providers.ts';
import { AnswerHistories } from './application/answer-histories.ts';
import { AnswerHistoryRepository } from './persistence/answer-history.repository.ts';
import { deliveryProviders } from './delivery.providers.ts';
import { draftProviders } from './drafts.providers.ts';
import { publishedDoor, publishedProviders } from './published.providers.ts';

/** What other modules may inject. */
const door = [...answersDoor, AnswerHistories, ...publishedDoor];

/** From the first word of a position to what its addressee makes of it. */
@Module({
  imports: [ElectionsModule, EngagementsModule, ForumsModule, OrganisationsModule],
  controllers: [EvidenceFileController],
  providers: [
    ...answersProviders,
    AnswerHistoryRepository,
    ...publishedProviders,
    ...draftProviders,
    ...deliveryProviders,
    ...door,
  ],
  exports: [...door],
})
export class PositionsModule {}
