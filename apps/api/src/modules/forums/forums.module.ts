import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { coreDoor, coreProviders } from './core.providers.ts';
import { memberControllers, memberDoor, memberProviders } from './members.providers.ts';

/** What other modules may inject. */
const door = [...coreDoor, ...memberDoor];

@Module({
  imports: [IdentityModule, OrganisationsModule],
  controllers: memberControllers,
  providers: [...coreProviders, ...memberProviders, ...door],
  exports: [...door],
})
export class ForumsModule {}
