import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { outcomeOf, presentIn, tallyOf } from '../domain/decision.ts';
import type { Amendment } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import type { AmendmentDue } from '../domain/positions.events.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { ApplyAmendment } from './apply-amendment.ts';
import { PositionAccess } from './position-access.ts';

@Injectable()
export class AmendmentEffects {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly applying: ApplyAmendment,
  ) {}

  lock(tx: Tx, positionId: string): Promise<Position | null> {
    return this.drafts.lock(tx, positionId);
  }

  /** False where the recommendation that it belonged to is gone; the clause itself stood still while it was voted on. */
  async apply(tx: Tx, position: Position, amendment: Amendment, at: Date): Promise<boolean> {
    const wording = amendment.kind === 'removal' ? null : amendment.text;
    return (await this.applying.apply(tx, position, amendment, wording, at)).ok;
  }
}

/** Ends the vote on an amendment once every representative has voted, or when its time is over. */
@Injectable()
export class SettleAmendment implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly amendments: AmendmentRepository,
    private readonly access: PositionAccess,
    private readonly effects: AmendmentEffects,
  ) {}

  onModuleInit(): void {
    this.handlers.on<AmendmentDue>('positions.amendment-due', 'positions.settle-amendment', async (tx, payload) => {
      const found = await this.amendments.byId(tx, payload.amendmentId);
      const position = found && (await this.effects.lock(tx, found.positionId));
      const amendment = position && (await this.amendments.byId(tx, payload.amendmentId));
      if (position && amendment?.state === 'voting') await this.settle(tx, position, amendment, true);
    });
  }

  /** Call it with the position locked. A simple majority decides; without a quorum it is refused, and may be put again. */
  async settle(tx: Tx, position: Position, amendment: Amendment, isOver: boolean): Promise<void> {
    const seated = await this.access.seated(tx, position.forumId);
    const tally = tallyOf(await this.amendments.votesOf(tx, amendment.id), seated);
    if (!isOver && presentIn(tally) < seated.length) return;
    const chamber = { seats: seated.length, eligible: seated.length };
    const at = this.clock.now();
    const hasPassed = outcomeOf(chamber, tally, 'majority') === 'passed' && position.state === 'drafting';
    const outcome = { decidedBy: 'vote', memberId: null, reasons: null, votes: tally, at } as const;
    // Decided first: a clause does not change as long as an amendment of it is being voted on.
    await this.amendments.decide(tx, amendment.id, { ...outcome, state: hasPassed ? 'accepted' : 'refused' });
    if (!hasPassed || (await this.effects.apply(tx, position, amendment, at))) return;
    const reasons = 'It passed, but what it belonged to was removed meanwhile.';
    await this.amendments.decide(tx, amendment.id, { ...outcome, state: 'refused', reasons });
  }
}
