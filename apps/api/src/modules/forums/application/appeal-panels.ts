import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { orderByLot } from '../../../platform/lot/lot.ts';
import { sha256Hex } from '../../../platform/lot/sha256-hex.ts';
import type { AppealDue, OfficerAppointed } from '../domain/forum.events.ts';
import { APPEAL_CLOCK_DAYS, type ModerationAppeal, PANEL_SIZE } from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { HearingForums } from './hearing-forums.ts';
import { ModerationNotices } from './moderation-notices.ts';

/** Draws three panelists of another forum for an appeal, and others for whoever does not answer in time. */
@Injectable()
export class AppealPanels implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly appeals: AppealRepository,
    private readonly hearings: HearingForums,
    private readonly notices: ModerationNotices,
  ) {}

  onModuleInit(): void {
    this.handlers.on<OfficerAppointed>(
      'forums.officer-appointed',
      'forums.hear-waiting-appeals',
      async (tx, office) => {
        if (office.role !== 'appeal_panelist') return;
        for (const appeal of await this.appeals.unheard(tx)) await this.assign(tx, appeal);
      },
    );
    this.handlers.on<AppealDue>('forums.appeal-due', 'forums.replace-silent-panelists', async (tx, { appealId }) => {
      const appeal = await this.appeals.lock(tx, appealId);
      if (appeal?.outcome === null) await this.replaceSilent(tx, appeal);
    });
  }

  /** Gives the appeal to another forum; where none has three who may sit, it waits for the next to be appointed. */
  async assign(tx: Tx, appeal: ModerationAppeal): Promise<void> {
    const now = this.clock.now();
    const hearing = await this.hearings.choose(tx, appeal, now);
    if (!hearing) return;
    const decideBy = new Date(now.getTime() + APPEAL_CLOCK_DAYS * DAY_MS);
    await this.appeals.assign(tx, appeal.id, hearing.forumId, decideBy);
    const drawn = orderByLot(appeal.id, hearing.accountIds, sha256Hex).slice(0, PANEL_SIZE);
    await this.appeals.seat(tx, appeal.id, drawn, now);
    await this.notices.assigned(tx, appeal.id, drawn, decideBy);
  }

  /**
   * Nothing is restored or upheld by silence: whoever did not decide in time gives way to somebody else of that forum,
   * where there is one, and the clock runs again. The public count says that the appeal is late.
   */
  private async replaceSilent(tx: Tx, appeal: ModerationAppeal): Promise<void> {
    const now = this.clock.now();
    const panel = await this.appeals.panelOf(tx, [appeal.id]);
    const silent = panel.filter(({ choice, releasedAt }) => choice === null && releasedAt === null);
    const sat = panel.map(({ accountId }) => accountId);
    const eligible = (await this.appeals.eligible(tx, appeal, now)).get(appeal.hearingForumId!) ?? [];
    const others = eligible.filter((accountId) => !sat.includes(accountId));
    const drawn = orderByLot(`${appeal.id}|${panel.length}`, others, sha256Hex).slice(0, silent.length);
    const leaving = silent.slice(0, drawn.length).map(({ accountId }) => accountId);
    const decideBy = new Date(now.getTime() + APPEAL_CLOCK_DAYS * DAY_MS);
    await this.appeals.release(tx, appeal.id, leaving, now);
    await this.appeals.seat(tx, appeal.id, drawn, now);
    await this.appeals.assign(tx, appeal.id, appeal.hearingForumId!, decideBy);
    const staying = silent.slice(drawn.length).map(({ accountId }) => accountId);
    await this.notices.assigned(tx, appeal.id, [...drawn, ...staying], decideBy);
  }
}
