import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ClaimDecided, OfferMade } from '../../compensation/index.ts';
import { Notify } from './notify.ts';

/** To the person alone: that something is offered or decided. What somebody chose is told to nobody. */
@Injectable()
export class NotifyOfCompensation implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
  ) {}

  onModuleInit(): void {
    this.handlers.on<OfferMade>(
      'compensation.offer-made',
      'notifications.compensation-offered',
      async (tx, { accountId, offerId }, eventId) => {
        await this.notify.tell(tx, [accountId], { eventId, kind: 'compensation-offered', subjectId: offerId });
      },
    );
    this.handlers.on<ClaimDecided>(
      'compensation.claim-decided',
      'notifications.expense-decided',
      async (tx, { accountId, claimId }, eventId) => {
        await this.notify.tell(tx, [accountId], { eventId, kind: 'expense-decided', subjectId: claimId });
      },
    );
  }
}
