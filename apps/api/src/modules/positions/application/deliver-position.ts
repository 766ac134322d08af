import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import type { Position } from '../domain/position.ts';
import type { DeliveryDue, PositionAdopted, PositionDelivered } from '../domain/positions.events.ts';
import { AdoptionRepository } from '../persistence/adoption.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { PositionMail } from './position-mail.ts';
import { PositionMoves } from './position-moves.ts';

@Injectable()
export class DeliveredPositions {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly adoption: AdoptionRepository,
    private readonly moves: PositionMoves,
  ) {}

  lock(tx: Tx, positionId: string): Promise<Position | null> {
    return this.drafts.lock(tx, positionId);
  }

  /** Once the last addressee has it. */
  async markIfWhole(tx: Tx, position: Position, at: Date): Promise<void> {
    if (position.state !== 'adopted' || (await this.adoption.waiting(tx, position.id)).length > 0) return;
    await this.drafts.markDelivered(tx, position.id, at);
    await this.moves.moved(tx, position, 'delivered');
  }
}

/** The people of an addressee here, or its public address with a reply link. */
@Injectable()
export class ReachAddressee {
  constructor(
    private readonly addressees: AddresseeReader,
    private readonly adoption: AdoptionRepository,
    private readonly mail: PositionMail,
    private readonly outbox: Outbox,
    private readonly delivered: DeliveredPositions,
  ) {}

  async reach(tx: Tx, positionId: string, addresseeId: string, deliveredAt: Date): Promise<void> {
    const position = await this.delivered.lock(tx, positionId);
    const addressee = await this.addressees.byId(tx, addresseeId);
    if (!position || !addressee) throw new Error(`position ${positionId} has no addressee ${addresseeId}`);
    const channel = addressee.organisationId === null ? 'mail' : 'platform';
    if (!(await this.adoption.deliver(tx, { positionId, addresseeId, channel, deliveredAt }))) return;
    if (channel === 'mail') await this.mail.send(tx, position, addressee);
    const delivered: PositionDelivered = { type: 'positions.delivered', payload: { positionId, addresseeId } };
    await this.outbox.publish(tx, delivered);
    await this.delivered.markIfWhole(tx, position, deliveredAt);
  }
}

/** Whatever was adopted reaches each of its addressees; one whose mail server is down does not hold up the others. */
@Injectable()
export class DeliverPosition implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly adoption: AdoptionRepository,
    private readonly reaching: ReachAddressee,
  ) {}

  onModuleInit(): void {
    this.handlers.on<PositionAdopted>('positions.adopted', 'positions.address', (tx, { positionId }) =>
      this.address(tx, positionId),
    );
    this.handlers.on<DeliveryDue>('positions.delivery-due', 'positions.deliver', (tx, payload) =>
      this.reaching.reach(tx, payload.positionId, payload.addresseeId, this.clock.now()),
    );
  }

  private async address(tx: Tx, positionId: string): Promise<void> {
    for (const addresseeId of await this.adoption.waiting(tx, positionId)) {
      const due: DeliveryDue = { type: 'positions.delivery-due', payload: { positionId, addresseeId } };
      await this.outbox.publish(tx, due);
    }
  }
}
