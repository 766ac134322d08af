import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader, Moderation, type ModeratedContent } from '../../forums/index.ts';
import { MODERATED_KINDS, ModeratedRepository, type ModeratedKind } from '../persistence/moderated.repository.ts';

/** Statements, questions and answers can be hidden by the forum's moderators, with reasons and an appeal (S5). */
@Injectable()
export class ModeratedTexts implements OnModuleInit {
  constructor(
    private readonly moderation: Moderation,
    private readonly rows: ModeratedRepository,
    private readonly members: MemberReader,
  ) {}

  onModuleInit(): void {
    for (const kind of MODERATED_KINDS) this.moderation.register(kind, this.contentOf(kind));
  }

  private contentOf(kind: ModeratedKind): ModeratedContent {
    return {
      forumId: async (tx, id) => (await this.rows.read(tx, kind, id))?.forumId ?? null,
      text: async (tx, id) => (await this.rows.read(tx, kind, id))?.text ?? null,
      authorAccountId: (tx, id) => this.authorOf(tx, kind, id),
      hide: (tx, id) => this.rows.setHidden(tx, kind, id, true),
      restore: (tx, id) => this.rows.setHidden(tx, kind, id, false),
    };
  }

  private async authorOf(tx: Tx, kind: ModeratedKind, id: string): Promise<string | null> {
    const memberId = (await this.rows.read(tx, kind, id))?.memberId;
    return memberId ? ((await this.members.byIds(tx, [memberId])).get(memberId)?.accountId ?? null) : null;
  }
}
