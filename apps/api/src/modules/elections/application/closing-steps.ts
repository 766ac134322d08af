import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { Election } from '../domain/election.ts';
import type { ClosingDue } from '../domain/elections.events.ts';
import { BALLOT_BOX, type Step } from '../domain/officials.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { ElectionSteps } from './election-steps.ts';
import { PartyClients } from './party-clients.ts';
import type { PlannedStep } from './preparing-steps.ts';
import { readStatements } from './read-statements.ts';
import { StoreBoard } from './store-board.ts';

type ClosingStep = Exclude<Step, 'keys' | 'manifest'>;

/** Every issuer says what it issued, then the box closes, then its board is fetched, verified and kept. */
@Injectable()
export class ClosingSteps {
  constructor(
    private readonly parties: PartyClients,
    private readonly officials: OfficialRepository,
    private readonly steps: ElectionSteps,
    private readonly board: StoreBoard,
  ) {}

  async begin(tx: Tx, election: Election): Promise<void> {
    for (const { issuerId } of await this.officials.issuersOf(tx, [election.id])) {
      await this.steps.want(tx, election.id, 'statement', issuerId);
    }
  }

  async plan(tx: Tx, election: Election, step: ClosingStep, party: string): Promise<PlannedStep> {
    if (step === 'statement') return this.statement(election, party);
    if (step === 'board') return this.board.plan(election);
    const issued = (await this.officials.issuersOf(tx, [election.id])).flatMap(({ statements }) => statements ?? []);
    return async () => {
      await this.parties.box.close(election.slug, issued);
      return () => Promise.resolve();
    };
  }

  async goOn(tx: Tx, { id }: Election, step: ClosingStep): Promise<void> {
    if (step === 'statement') await this.steps.want(tx, id, 'close', BALLOT_BOX);
    if (step === 'close') await this.steps.want(tx, id, 'board', BALLOT_BOX);
  }

  private statement({ id, slug, manifestText }: Election, issuer: string): PlannedStep {
    return async () => {
      const answer = await this.parties.issuers.statement(issuer, slug);
      const statements = readStatements(manifestText ?? '', issuer, answer);
      return (tx) => this.officials.setStatements(tx, id, issuer, statements);
    };
  }
}

/** Listens for the moment at which votes are no longer taken. */
@Injectable()
export class WhenElectionsClose implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly elections: ElectionRepository,
    private readonly closing: ClosingSteps,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ClosingDue>('elections.closing-due', 'elections.close', async (tx, { electionId }) => {
      const election = await this.elections.lock(tx, electionId);
      if (election?.state === 'open') await this.closing.begin(tx, election);
    });
  }
}
