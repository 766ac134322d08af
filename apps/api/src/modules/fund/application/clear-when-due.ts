import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ClearingDue } from '../domain/fund.events.ts';
import { SettleContribution } from './settle-contribution.ts';

/** A chargeback window ended, a cycle began or the reserve changed. */
@Injectable()
export class ClearWhenDue implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly settling: SettleContribution,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ClearingDue>('fund.clearing-due', 'fund.clear', (tx, { fundId }) =>
      this.settling.clear(tx, fundId),
    );
  }
}
