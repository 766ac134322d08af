import { Injectable } from '@nestjs/common';
import { CastVote } from './cast-vote.ts';
import { CloseItem } from './close-item.ts';
import { CommentOnItem } from './comment-on-item.ts';
import { ProposeMotion } from './propose-motion.ts';
import { ReopenItem } from './reopen-item.ts';

/** The five things that a member does with items. */
@Injectable()
export class BoardActs {
  constructor(
    readonly castVote: CastVote,
    readonly commentOnItem: CommentOnItem,
    readonly closeItem: CloseItem,
    readonly reopenItem: ReopenItem,
    readonly proposeMotion: ProposeMotion,
  ) {}
}
