import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { Election } from '../domain/election.ts';
import type { ChallengeOver } from '../domain/elections.events.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { Certificates } from './certificates.ts';
import { ElectionRecords } from './election-records.ts';

/** When the time to challenge is over and every challenge is answered: certificate, seats, and the end of the election. */
@Injectable()
export class FinaliseElection implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly elections: ElectionRepository,
    private readonly records: ElectionRecords,
    private readonly certificates: Certificates,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ChallengeOver>('elections.challenge-over', 'elections.finalise', (tx, { electionId }) =>
      this.execute(tx, electionId),
    );
  }

  async execute(tx: Tx, electionId: string): Promise<void> {
    const election = await this.elections.lock(tx, electionId);
    if (election && (await this.isReady(tx, election))) await this.certificates.issue(tx, election);
  }

  private async isReady(tx: Tx, { id, state, challengeEndsAt }: Election): Promise<boolean> {
    if (state !== 'counted' || challengeEndsAt === null || this.clock.now() < challengeEndsAt) return false;
    const challenges = (await this.records.challengesOf(tx, [id])).get(id) ?? [];
    return challenges.every(({ outcome }) => outcome !== null);
  }
}
