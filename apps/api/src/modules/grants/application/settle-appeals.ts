import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ok } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { ResolutionEffects, ResolutionReader, type GovernanceEvent } from '../../governance/index.ts';
import { AppealRecords } from './appeal-records.ts';
import { UPHOLD_APPEAL } from './file-appeal.ts';

type Failed = Extract<GovernanceEvent, { type: 'governance.resolution-failed' }>['payload'];

/** An upheld appeal puts the application back on the table; a dismissed one ends with its reasons. */
@Injectable()
export class SettleAppeals implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly handlers: EventHandlers,
    private readonly records: AppealRecords,
    private readonly resolutions: ResolutionReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register<{ appealId: string }>(UPHOLD_APPEAL, async (tx, resolution) => {
      await this.settle(tx, resolution.itemId, 'upheld', resolution.reasons);
      return ok();
    });
    this.handlers.on('governance.resolution-failed', 'grants.dismiss-appeal', async (tx, payload) => {
      const { itemId, resolutionId } = payload as Failed;
      const resolution = await this.resolutions.byId(tx, resolutionId);
      await this.settle(tx, itemId, 'dismissed', resolution?.reasons ?? '');
    });
  }

  private async settle(tx: Tx, itemId: string, state: 'upheld' | 'dismissed', reasons: string): Promise<void> {
    const appeal = await this.records.appeals.byItem(tx, itemId);
    if (appeal?.state !== 'before_panel') return;
    const now = this.clock.now();
    await this.records.appeals.decide(tx, appeal.id, state, reasons, now);
    if (state === 'upheld') await this.records.applications.setState(tx, appeal.applicationId, 'eligible', now);
  }
}
