import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Election } from '../domain/election.ts';
import type { ChallengeFiled } from '../domain/elections.events.ts';
import type { Challenge } from '../domain/officials.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { ChallengePanels } from './challenge-panels.ts';

/** Challenges of results and the panel that answers them. */
@Injectable()
export class Challenges {
  constructor(
    private readonly clock: Clock,
    readonly rows: ChallengeRepository,
    readonly panels: ChallengePanels,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async file(tx: Tx, election: Election, filedBy: string, reasons: string): Promise<Challenge> {
    const now = this.clock.now();
    const undecided = { outcome: null, outcomeReasons: null, decidedAt: null };
    const challenge: Challenge = {
      id: uuidv7(now),
      electionId: election.id,
      filedBy,
      reasons,
      filedAt: now,
      ...undecided,
    };
    await this.rows.file(tx, challenge);
    const accountIds = await this.panels.accountsFor(tx, election);
    const payload = { electionId: election.id, challengeId: challenge.id, accountIds };
    await this.outbox.publish(tx, { type: 'elections.challenge-filed', payload } satisfies ChallengeFiled);
    return challenge;
  }
}
