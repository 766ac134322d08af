import { Injectable } from '@nestjs/common';
import { Clock, SECOND_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { StepWanted } from '../domain/elections.events.ts';
import type { ElectionStep, Step } from '../domain/officials.ts';
import { StepRepository } from '../persistence/step.repository.ts';

const SHORTEST_WAIT_MS = 5 * SECOND_MS;
const LONGEST_WAIT_MS = 300 * SECOND_MS;

/**
 * What issuers and the ballot box have yet to do. Each step is a row and an event of the same transaction; a failed
 * attempt leaves its reason in the row and another event, so that everybody sees for whom an election waits.
 */
@Injectable()
export class ElectionSteps {
  constructor(
    private readonly clock: Clock,
    private readonly steps: StepRepository,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async want(tx: Tx, electionId: string, step: Step, party: string): Promise<void> {
    if (await this.steps.want(tx, electionId, step, party, this.clock.now())) {
      await this.publish(tx, electionId, step, party, this.clock.now());
    }
  }

  of(tx: Tx, electionId: string, step: Step, party: string): Promise<ElectionStep | null> {
    return this.steps.of(tx, electionId, step, party);
  }

  async open(tx: Tx, electionId: string): Promise<ElectionStep[]> {
    return this.steps.openOf(tx, [electionId]);
  }

  done(tx: Tx, electionId: string, step: Step, party: string): Promise<void> {
    return this.steps.done(tx, electionId, step, party, this.clock.now());
  }

  /** Written down and tried again: after seconds at first, after five minutes at last. */
  async failed(tx: Tx, { electionId, step, party, attempts }: ElectionStep, problem: string): Promise<void> {
    await this.steps.failed(tx, electionId, step, party, problem);
    const waitMs = Math.min(SHORTEST_WAIT_MS * 2 ** Math.min(attempts, 10), LONGEST_WAIT_MS);
    await this.publish(tx, electionId, step, party, new Date(this.clock.now().getTime() + waitMs));
  }

  private publish(tx: Tx, electionId: string, step: Step, party: string, at: Date): Promise<void> {
    const event: StepWanted = { type: 'elections.step-wanted', payload: { electionId, step, party } };
    return this.outbox.publish(tx, event, at);
  }
}
