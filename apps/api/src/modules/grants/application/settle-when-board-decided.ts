import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { GovernanceEvent } from '../../governance/index.ts';
import type { DecisionProposal } from '../persistence/decision.repository.ts';
import { DecisionRecords } from './decision-records.ts';

type Facts = Extract<GovernanceEvent, { type: 'governance.resolution-failed' }>['payload'];

/** What a resolution that did not pass, or an item taken off the table, means for calls and applications. */
@Injectable()
export class SettleWhenBoardDecided implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly records: DecisionRecords,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.on('governance.resolution-failed', 'grants.settle-failed', async (tx, payload) => {
      const facts = payload as Facts;
      if (facts.subjectKind === 'call') await this.records.calls.setState(tx, facts.subjectId, 'refused', null);
      if (facts.subjectKind === 'application') await this.settleFailed(tx, facts);
    });
    this.handlers.on('governance.item-withdrawn', 'grants.settle-withdrawn', async (tx, payload) => {
      const proposal = await this.records.decisions.byItem(tx, (payload as Facts).itemId);
      if (proposal?.state === 'open') await this.backToTable(tx, proposal, 'set_aside');
    });
  }

  /** A refused award is an answer; a refused decline puts the application back on the table. */
  private async settleFailed(tx: Tx, facts: Facts): Promise<void> {
    const proposal = await this.records.decisions.byItem(tx, facts.itemId);
    if (proposal?.state !== 'open') return;
    if (proposal.outcome === 'decline') return this.backToTable(tx, proposal, 'failed');
    await this.records.decisions.settle(tx, proposal.id, 'failed', facts.resolutionId);
    await this.records.applications.setState(tx, proposal.applicationId, 'declined', this.clock.now());
    const payload = { applicationId: proposal.applicationId, resolutionId: facts.resolutionId };
    await this.outbox.publish(tx, { type: 'grants.application-declined', payload });
  }

  private async backToTable(tx: Tx, proposal: DecisionProposal, state: 'failed' | 'set_aside'): Promise<void> {
    await this.records.decisions.settle(tx, proposal.id, state, null);
    await this.records.applications.setState(tx, proposal.applicationId, 'eligible', this.clock.now());
  }
}
