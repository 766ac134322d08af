import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/index.ts';
import { EngagementsModule } from '../engagements/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { PositionsModule } from '../positions/index.ts';
import { hearingDoor, hearingProviders } from './hearing.providers.ts';

/** What people bring without an account: one-off input, grievances, reprisals, sealed reports; and where remedy may be had. */
@Module({
  imports: [ConsultationsModule, EngagementsModule, ForumsModule, IdentityModule, PositionsModule],
  providers: [...hearingProviders, ...hearingDoor],
  exports: [...hearingDoor],
})
export class HearingModule {}
