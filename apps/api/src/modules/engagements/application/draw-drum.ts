import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MixTarget } from '../domain/mix.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { DrawRepository, type HeldTicket, type InvitationDraw } from '../persistence/draw.repository.ts';
import { Inviting } from './inviting.ts';

/** Somebody asked so often within 90 days is left out of draws. */
export const LOAD_LIMIT = 3;
/** The largest number a column of the database compares with. */
const NO_LIMIT = 2_147_483_647;

export interface Drawn {
  readonly drawn: readonly HeldTicket[];
  readonly words: string;
  readonly by: string;
}

/** The drum of a draw: who is in it, under which ticket, and who comes out. */
@Injectable()
export class DrawDrum {
  constructor(
    private readonly clock: Clock,
    private readonly draws: DrawRepository,
    private readonly candidates: CandidateRepository,
    private readonly inviting: Inviting,
  ) {}

  targets(tx: Tx, engagementId: string): Promise<MixTarget[]> {
    return this.draws.targets(tx, engagementId);
  }

  isInTime(session: EngagementSession): boolean {
    return this.inviting.isInTime(session);
  }

  lock(tx: Tx, id: string): Promise<InvitationDraw | null> {
    return this.draws.lock(tx, id);
  }

  tickets(tx: Tx, drawId: string): Promise<HeldTicket[]> {
    return this.draws.tickets(tx, drawId);
  }

  /** Everybody who can be asked now gets a ticket that means nothing anywhere else; answers how many there are. */
  async fill(tx: Tx, session: EngagementSession, draw: InvitationDraw, newTicket: () => string): Promise<number> {
    const people = await this.candidates.drawable(tx, this.inviting.query(session), LOAD_LIMIT);
    if (people.length === 0) return 0;
    const tickets = people.map(({ accountId, region, groups, isFirstTime }): HeldTicket => ({
      ticket: newTicket(),
      accountId,
      facts: { region, groups, isFirstTime },
    }));
    await this.draws.insert(tx, draw);
    await this.draws.insertTickets(tx, draw.id, tickets);
    return tickets.length;
  }

  /** Whoever paused since the tickets were made is passed over, and the place stays free for another draw. */
  async invite(tx: Tx, session: EngagementSession, draw: InvitationDraw, { drawn, words, by }: Drawn): Promise<number> {
    await this.draws.draw(tx, draw.id, words, by, this.clock.now());
    const accounts = new Set(drawn.map(({ accountId }) => accountId));
    const now = await this.candidates.drawable(tx, this.inviting.query(session), NO_LIMIT);
    const people = now.filter(({ accountId }) => accounts.has(accountId));
    return this.inviting.send(tx, session, people, { by, way: 'draw', drawId: draw.id });
  }
}
