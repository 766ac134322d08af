import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { Election } from '../domain/election.ts';
import type { StepWanted } from '../domain/elections.events.ts';
import { STEPS, type ElectionStep, type Step } from '../domain/officials.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { ClosingSteps } from './closing-steps.ts';
import { ElectionSteps } from './election-steps.ts';
import { keepOpen } from './keep-open.ts';
import { PartyProblem } from './operator-request.ts';
import { PreparingSteps } from './preparing-steps.ts';

/** What a step brings back from its party, applied under the election's lock. */
export type StepEffect = (tx: Tx, election: Election) => Promise<void>;

const LAST_STATE: Record<Step, Election['state']> = {
  keys: 'nominated',
  manifest: 'prepared',
  statement: 'open',
  close: 'open',
  board: 'open',
};

/**
 * Does one step with one party, as often as it takes. The party is asked without a lock; what it answers is applied with
 * the mark that the step is done, in one transaction. A party that fails leaves its reason where everybody sees it.
 */
@Injectable()
export class PerformStep implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly elections: ElectionRepository,
    private readonly steps: ElectionSteps,
    private readonly preparing: PreparingSteps,
    private readonly closing: ClosingSteps,
  ) {}

  onModuleInit(): void {
    this.handlers.on<StepWanted>('elections.step-wanted', 'elections.perform-step', async (tx, payload) => {
      const step = STEPS.find((known) => known === payload.step);
      if (step) await this.execute(tx, payload.electionId, step, payload.party);
    });
  }

  async execute(tx: Tx, electionId: string, name: Step, party: string): Promise<void> {
    const step = await this.steps.of(tx, electionId, name, party);
    const [election] = await this.elections.byIds(tx, [electionId]);
    if (!step || step.doneAt || !election) return;
    if (election.state !== LAST_STATE[name]) return this.steps.done(tx, electionId, name, party);
    await tx.query('SAVEPOINT before_step');
    try {
      const effect = await this.ask(tx, election, step);
      const locked = await this.elections.lock(tx, electionId);
      if (locked?.state === LAST_STATE[name]) await effect(tx, locked);
      await this.steps.done(tx, electionId, name, party);
      await this.goOn(tx, electionId, name);
    } catch (error) {
      if (!(error instanceof PartyProblem)) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT before_step');
      await this.steps.failed(tx, step, error.message);
    }
  }

  private async ask(tx: Tx, election: Election, { step, party }: ElectionStep): Promise<StepEffect> {
    const prepared = await (step === 'keys' || step === 'manifest'
      ? this.preparing.plan(tx, election, step, party)
      : this.closing.plan(tx, election, step, party));
    return keepOpen(tx, prepared);
  }

  /** When all parties have done the same step, the next one begins. */
  private async goOn(tx: Tx, electionId: string, name: Step): Promise<void> {
    const open = await this.steps.open(tx, electionId);
    const election = await this.elections.lock(tx, electionId);
    if (!election || election.state === 'cancelled' || open.some(({ step }) => step === name)) return;
    if (name === 'keys' || name === 'manifest') await this.preparing.goOn(tx, election, name);
    else await this.closing.goOn(tx, election, name);
  }
}
