import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { ResolutionEffects } from '../../governance/index.ts';
import { AuthorisationRepository } from '../persistence/authorisation.repository.ts';
import { APPOINT_SUBSTITUTE, type SubstitutePayload } from './propose-substitute.ts';

/** What a passed resolution changes: one more person may authorise this one order. */
@Injectable()
export class AppointSubstitute implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly clock: Clock,
    private readonly authorisations: AuthorisationRepository,
  ) {}

  onModuleInit(): void {
    this.effects.register<SubstitutePayload>(APPOINT_SUBSTITUTE, async (tx, resolution, { orderId, accountId }) => {
      await this.authorisations.appoint(tx, orderId, accountId, resolution.resolutionId, this.clock.now());
      return ok();
    });
  }
}
