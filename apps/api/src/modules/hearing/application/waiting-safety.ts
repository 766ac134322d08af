import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';

/** What waits for safety officers, with its 72 hours. */
@Injectable()
export class WaitingSafety {
  constructor(
    private readonly reprisals: ReprisalRepository,
    private readonly sealed: SealedReportRepository,
  ) {}

  async of(tx: Tx, forumIds: readonly string[], names: ReadonlyMap<string, string>): Promise<WaitingItem[]> {
    if (forumIds.length === 0) return [];
    const reprisals = await this.reprisals.unanswered(tx, forumIds);
    const sealed = await this.sealed.waiting(tx, forumIds);
    const item = (kind: string, subjectId: string, { forumId, respondBy }: { forumId: string; respondBy: Date }) => ({
      ...{ kind, subjectId, title: names.get(forumId) ?? null, dueAt: respondBy, since: null },
    });
    return [
      ...reprisals.map((report) => item('reprisal-open', report.id, report)),
      ...sealed.map((report) => item('sealed-waiting', report.forumId, report)),
    ];
  }
}
