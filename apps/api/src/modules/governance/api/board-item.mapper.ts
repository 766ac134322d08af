import type { ItemView } from '../application/item-views.ts';
import type { BoardItemType } from './board-item.type.ts';
import { toPublicLotType, toResolutionType } from './resolution.type.ts';

export function toBoardItemType({ item, board, resolution, ...view }: ItemView): BoardItemType {
  const [ownVote = null] = view.ownVotes;
  return {
    ...item,
    id: item.itemId,
    fundSlug: board.fundSlug,
    boardName: board.name,
    partyIds: item.parties,
    isPanel: item.panelDisjointFrom !== null,
    standing: view.standing,
    quorum: view.quorum,
    tally: view.tally,
    ownVote,
    ownVotes: view.ownVotes,
    comments: view.comments.map(({ commentId, ...comment }) => ({ ...comment, id: commentId })),
    presidingName: view.presidingName,
    presides: view.presides,
    presidedByActingChair: view.presidedByActingChair,
    resolution: resolution && toResolutionType(resolution),
    lots: view.lots.map(toPublicLotType),
  };
}
