import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parseResult } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { PetitionDue } from '../domain/aftermath.events.ts';
import type { ElectionMoved } from '../domain/elections.events.ts';
import { choiceVotes } from '../domain/outcome.ts';
import { recallOutcome, type Petition } from '../domain/recall.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { ResultRepository } from '../persistence/result.repository.ts';
import { EndSeat } from './end-seat.ts';
import { SeatsOfConstituency } from './seats-of-constituency.ts';

/** What a recall's certificate sets in motion, and what becomes of petitions that time runs out for. */
@Injectable()
export class DecideRecall implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly petitions: PetitionRepository,
    private readonly results: ResultRepository,
    private readonly constituencies: SeatsOfConstituency,
    private readonly ending: EndSeat,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ElectionMoved>('elections.moved', 'elections.decide-recall', (tx, { electionId, state }) =>
      this.settle(tx, electionId, state),
    );
    this.handlers.on<PetitionDue>('elections.petition-due', 'elections.lapse-petition', (tx, { petitionId }) =>
      this.lapse(tx, petitionId),
    );
  }

  private async settle(tx: Tx, electionId: string, state: string): Promise<void> {
    if (state !== 'final' && state !== 'cancelled') return;
    const petition = await this.petitions.lockOfElection(tx, electionId);
    if (petition?.state !== 'voting') return;
    if (state === 'cancelled') return this.petitions.change(tx, petition.id, { state: 'noticed' });
    return this.decide(tx, petition, electionId);
  }

  private async decide(tx: Tx, petition: Petition, electionId: string): Promise<void> {
    const stored = (await this.results.counted(tx, [electionId])).get(electionId);
    const result = expectOk(parseResult(utf8(stored?.resultText ?? '')));
    const [keep = 0, remove = 0] = choiceVotes(result.styles[0]?.count ?? null);
    const seat = await this.ending.lock(tx, petition.seatId);
    const places = await this.constituencies.seatsFor(tx, petition.seatId);
    const outcome = recallOutcome({ keep, remove }, places);
    await this.petitions.change(tx, petition.id, { state: outcome, keepVotes: keep, removeVotes: remove });
    if (outcome === 'recalled' && seat) await this.ending.execute(tx, seat, 'recalled');
  }

  /** Too few signatures in time. A petition whose notice is over waits for the returning officer instead. */
  private async lapse(tx: Tx, petitionId: string): Promise<void> {
    const petition = await this.petitions.lock(tx, petitionId);
    if (petition?.state !== 'collecting' || !this.constituencies.isOver(petition.closesAt)) return;
    await this.petitions.change(tx, petitionId, { state: 'lapsed' });
  }
}
