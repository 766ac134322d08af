import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { ResolutionReader, type GovernanceEvent } from '../../governance/index.ts';
import { CompensationRules } from './compensation-rules.ts';
import { MakeOffers } from './make-offers.ts';

type Decided = Extract<GovernanceEvent, { type: 'governance.resolution-passed' }>;

/**
 * Board work has its own honorarium (rule B4): flat, for each day on which the board decided something, to each member who
 * voted, abstentions too, whatever the vote. It is made by rule: nobody on the board decides about their own.
 */
@Injectable()
export class BoardWork implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly resolutions: ResolutionReader,
    private readonly rules: CompensationRules,
    private readonly offers: MakeOffers,
  ) {}

  onModuleInit(): void {
    for (const type of ['governance.resolution-passed', 'governance.resolution-failed'])
      this.handlers.on(type, 'compensation.offer-board-work', (tx, payload) =>
        this.offer(tx, payload as Decided['payload']),
      );
  }

  private async offer(tx: Tx, { fundId, itemId, resolutionId }: Decided['payload']): Promise<void> {
    const rules = await this.rules.ofBoard(tx, fundId);
    const resolution = rules && (await this.resolutions.byId(tx, resolutionId));
    if (!resolution) return;
    const { decidedAt } = resolution;
    const sitting = { sourceKind: 'board', sourceId: `${fundId}:${dayOf(decidedAt)}`, activity: 'board_work' } as const;
    for (const accountId of await this.resolutions.votersOf(tx, itemId))
      await this.offers.make(tx, { ...sitting, accountId, forumId: null, minutes: 0, earnedAt: decidedAt }, rules);
  }
}
