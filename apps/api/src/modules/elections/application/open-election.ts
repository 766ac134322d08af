import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { RecordLogged } from '../../../platform/records/public-records.ts';
import type { Election } from '../domain/election.ts';
import type { NominatingDue, OpeningDue } from '../domain/elections.events.ts';
import { BALLOT_BOX } from '../domain/officials.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { ElectionMoves } from './election-moves.ts';
import { ElectionSteps } from './election-steps.ts';
import { ElectionRecords } from './election-records.ts';

/**
 * Opens nominations at their moment; and the vote when three things have come together, in whatever order: its moment,
 * the manifest's place in the transparency log, and every party's receipt of the manifest.
 */
@Injectable()
export class OpenElection {
  constructor(
    private readonly clock: Clock,
    private readonly elections: ElectionRepository,
    private readonly moves: ElectionMoves,
    private readonly steps: ElectionSteps,
    private readonly records: ElectionRecords,
  ) {}

  async beginNominations(tx: Tx, electionId: string): Promise<void> {
    const election = await this.elections.lock(tx, electionId);
    if (election?.state === 'announced') await this.moves.move(tx, election, 'nominating');
  }

  async atItsMoment(tx: Tx, electionId: string): Promise<void> {
    const election = await this.elections.lock(tx, electionId);
    if (election) await this.ifReady(tx, election);
  }

  async ifReady(tx: Tx, election: Election): Promise<void> {
    const { id, state, manifestLogIndex, opensAt, closesAt } = election;
    const now = this.clock.now();
    if (state !== 'prepared' || manifestLogIndex === null || now < opensAt || now >= closesAt) return;
    const isWaiting = (await this.steps.open(tx, id)).length > 0;
    if (!isWaiting) await this.moves.move(tx, election, 'open');
  }

  /** Before it is in the log, no issuer gets the manifest: nothing can be issued under one that nobody else has seen. */
  async manifestLogged(tx: Tx, slug: string, index: number): Promise<void> {
    const election = await this.elections.lockBySlug(tx, slug);
    if (election?.state !== 'prepared' || election.manifestLogIndex !== null) return;
    await this.moves.change(tx, election, { manifestLogIndex: index });
    for (const { issuerId } of (await this.records.issuersOf(tx, [election.id])).get(election.id) ?? []) {
      await this.steps.want(tx, election.id, 'manifest', issuerId);
    }
    await this.steps.want(tx, election.id, 'manifest', BALLOT_BOX);
  }

  async resultLogged(tx: Tx, slug: string, index: number): Promise<void> {
    const election = await this.elections.lockBySlug(tx, slug);
    if (election?.state === 'final') await this.moves.change(tx, election, { resultLogIndex: index });
  }
}

/** Listens for what opens an election. */
@Injectable()
export class WhenElectionsOpen implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly opening: OpenElection,
  ) {}

  onModuleInit(): void {
    this.handlers.on<NominatingDue>('elections.nominating-due', 'elections.begin-nominations', (tx, { electionId }) =>
      this.opening.beginNominations(tx, electionId),
    );
    this.handlers.on<OpeningDue>('elections.opening-due', 'elections.open', (tx, { electionId }) =>
      this.opening.atItsMoment(tx, electionId),
    );
    this.handlers.on<RecordLogged>(
      'records.logged',
      'elections.record-logged',
      async (tx, { kind, subjectId, index }) => {
        if (kind === 'election-manifest') await this.opening.manifestLogged(tx, subjectId, index);
        if (kind === 'election-result') await this.opening.resultLogged(tx, subjectId, index);
      },
    );
  }
}
