import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Election, ElectionState } from '../domain/election.ts';
import type {
  ChallengeOver,
  ClosingDue,
  ElectionMoved,
  NominatingDue,
  OpeningDue,
} from '../domain/elections.events.ts';
import { ElectionRepository, type ElectionChange } from '../persistence/election.repository.ts';

/** Every change of an election's state goes through here, so that nobody misses one. */
@Injectable()
export class ElectionMoves {
  constructor(
    private readonly clock: Clock,
    private readonly elections: ElectionRepository,
    private readonly outbox: Outbox,
  ) {}

  async move(tx: Tx, election: Election, state: ElectionState, change: ElectionChange = {}): Promise<Election> {
    const now = this.clock.now();
    await this.elections.move(tx, election.id, state, now, change);
    const { id: electionId, slug, forumId } = election;
    await this.outbox.publish(tx, {
      type: 'elections.moved',
      payload: { electionId, slug, forumId, state },
    } satisfies ElectionMoved);
    return { ...election, ...change, state, stateSince: now };
  }

  async change(tx: Tx, election: Election, change: ElectionChange): Promise<Election> {
    await this.elections.change(tx, election.id, change);
    return { ...election, ...change };
  }

  /** Clocks that survive restarts. */
  async setTimers(tx: Tx, { id: electionId, nominationsOpenAt, opensAt, closesAt }: Election): Promise<void> {
    const payload = { electionId };
    if (nominationsOpenAt) {
      const due: NominatingDue = { type: 'elections.nominating-due', payload };
      await this.outbox.publish(tx, due, nominationsOpenAt);
    }
    await this.outbox.publish(tx, { type: 'elections.opening-due', payload } satisfies OpeningDue, opensAt);
    await this.outbox.publish(tx, { type: 'elections.closing-due', payload } satisfies ClosingDue, closesAt);
  }

  async setChallengeTimer(tx: Tx, electionId: string, endsAt: Date): Promise<void> {
    const over: ChallengeOver = { type: 'elections.challenge-over', payload: { electionId } };
    await this.outbox.publish(tx, over, endsAt);
  }
}
