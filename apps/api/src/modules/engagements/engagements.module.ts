import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { RequestFilesController } from './api/request-files.controller.ts';
import { EngagementHistories } from './application/engagement-histories.ts';
import { HistoryRepository } from './persistence/history.repository.ts';
import { coreDoor, coreProviders } from './core.providers.ts';
import { takingPartDoor, takingPartProviders } from './taking-part.providers.ts';

/** What other modules may inject. */
const door = [EngagementHistories, ...coreDoor, ...takingPartDoor];

/** Addressees, and engagements from the briefing to the review. */
@Module({
  controllers: [RequestFilesController],
  imports: [ElectionsModule, ForumsModule, IdentityModule, OrganisationsModule],
  providers: [HistoryRepository, ...coreProviders, ...takingPartProviders, ...door],
  exports: [...door],
})
export class EngagementsModule {}
