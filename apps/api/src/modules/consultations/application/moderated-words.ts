import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader, Moderation } from '../../forums/index.ts';
import { ModeratedRepository } from '../persistence/moderated.repository.ts';
import { HideableRows } from './hideable-rows.ts';
import { MapRuns } from './map-runs.ts';

/** Statements and comments can be hidden by the forum's moderators, with reasons and an appeal (S5). */
@Injectable()
export class ModeratedWords implements OnModuleInit {
  constructor(
    private readonly moderation: Moderation,
    private readonly members: MemberReader,
    private readonly words: ModeratedRepository,
    private readonly rows: HideableRows,
    private readonly maps: MapRuns,
  ) {}

  onModuleInit(): void {
    for (const kind of ['statement', 'comment'] as const) {
      this.moderation.register(kind, {
        forumId: async (tx, id) => (await this.words.read(tx, kind, id))?.forumId ?? null,
        text: async (tx, id) => (await this.words.read(tx, kind, id))?.text ?? null,
        authorAccountId: async (tx, id) => this.accountOf(tx, (await this.words.read(tx, kind, id))?.memberId),
        hide: (tx, id) => this.setHidden(tx, kind, id, true),
        restore: (tx, id) => this.setHidden(tx, kind, id, false),
      });
    }
  }

  private async accountOf(tx: Tx, memberId: string | undefined): Promise<string | null> {
    return memberId ? ((await this.members.byIds(tx, [memberId])).get(memberId)?.accountId ?? null) : null;
  }

  /** A statement that goes or comes back after the end changes the map, which is drawn again. */
  private async setHidden(tx: Tx, kind: 'statement' | 'comment', id: string, hidden: boolean): Promise<void> {
    if (kind === 'comment') return this.rows.comments.setHidden(tx, id, hidden);
    await this.rows.statements.setHidden(tx, id, hidden);
    const found = await this.words.read(tx, kind, id);
    if (found?.state === 'closed') await this.maps.begin(tx, found.consultationId);
  }
}
