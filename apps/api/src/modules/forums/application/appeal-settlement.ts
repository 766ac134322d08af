import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ModerationAppeal } from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { ModerationRepository } from '../persistence/moderation.repository.ts';
import { Moderation } from './moderation.ts';
import { ModerationNotices } from './moderation-notices.ts';

/** Does what a panel decided: the text returns, or stays hidden for good. */
@Injectable()
export class AppealSettlement {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly acts: ModerationRepository,
    private readonly registry: Moderation,
    private readonly notices: ModerationNotices,
  ) {}

  async settle(tx: Tx, appeal: ModerationAppeal, outcome: 'restored' | 'upheld', at: Date): Promise<void> {
    const act = await this.acts.byId(tx, appeal.actId);
    if (!act) throw new Error(`act ${appeal.actId} of appeal ${appeal.id} is gone`);
    await this.appeals.decide(tx, appeal.id, outcome, at);
    await this.acts.settle(tx, act.id, outcome);
    // Words that replaced these since were not before the panel.
    const isStillThere = (await this.registry.wordsOf(tx, act)) !== null;
    if (outcome === 'restored' && isStillThere) await this.registry.of(act.contentKind)?.restore(tx, act.contentId);
    await this.notices.decided(tx, act);
  }
}
