import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MemberReader, Moderation } from '../../forums/index.ts';
import { CommentRepository } from '../persistence/comment.repository.ts';

/** Comments on drafts can be hidden by the forum's moderators, with reasons and an appeal (rule S5). */
@Injectable()
export class ModeratedComments implements OnModuleInit {
  constructor(
    private readonly moderation: Moderation,
    private readonly comments: CommentRepository,
    private readonly members: MemberReader,
  ) {}

  onModuleInit(): void {
    this.moderation.register('position-comment', {
      forumId: async (tx, id) => (await this.comments.byId(tx, id))?.forumId ?? null,
      text: async (tx, id) => (await this.comments.byId(tx, id))?.text ?? null,
      authorAccountId: async (tx, id) => {
        const memberId = (await this.comments.byId(tx, id))?.memberId;
        return memberId ? ((await this.members.byIds(tx, [memberId])).get(memberId)?.accountId ?? null) : null;
      },
      hide: (tx, id) => this.comments.setHidden(tx, id, true),
      restore: (tx, id) => this.comments.setHidden(tx, id, false),
    });
  }
}
