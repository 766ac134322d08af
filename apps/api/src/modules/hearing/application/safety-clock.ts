import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';
import { MatterEnds } from './matter-ends.ts';
import { OfficeCalls } from './office-calls.ts';

/** 72 hours, and the day on which reports are forgotten. */
@Injectable()
export class SafetyClock {
  constructor(
    private readonly clock: Clock,
    private readonly reprisals: ReprisalRepository,
    private readonly sealed: SealedReportRepository,
    private readonly ends: MatterEnds,
    private readonly calls: OfficeCalls,
  ) {}

  look(tx: Tx, kind: 'reprisal' | 'sealed', id: string): Promise<void> {
    return kind === 'reprisal' ? this.reprisal(tx, id) : this.sealedReport(tx, id);
  }

  private async reprisal(tx: Tx, id: string): Promise<void> {
    const report = await this.reprisals.lock(tx, id);
    if (!report || report.purgedOn !== null) return;
    const now = this.clock.now();
    if (report.state === 'open' && !report.isOverdue && now >= report.respondBy) {
      await this.reprisals.setOverdue(tx, id);
      await this.calls.callForHelp(tx, report.forumId, id);
    }
    const today = dayOf(now);
    if (today > report.purgeOn) await this.ends.end(tx, 'reprisal', id, { on: today, isWithdrawn: false });
  }

  private async sealedReport(tx: Tx, id: string): Promise<void> {
    const report = await this.sealed.lock(tx, id);
    if (!report || report.purgedOn !== null) return;
    const now = this.clock.now();
    if (report.state === 'waiting' && !report.isOverdue && now >= report.respondBy) {
      await this.sealed.setOverdue(tx, id);
      await this.calls.callForHelp(tx, report.forumId, id);
    }
    const today = dayOf(now);
    if (today > report.purgeOn) await this.sealed.purge(tx, id, today, null);
  }
}
