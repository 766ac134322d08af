import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Item, Resolution } from '../domain/item.ts';
import { type Ballot, type Quorum, quorumOf } from '../domain/quorum.ts';
import { type Tally, tallyOf } from '../domain/tally.ts';
import { BoardRepository, type Board } from '../persistence/board.repository.ts';
import { DrawnVoterRepository, type Lot } from '../persistence/drawn-voter.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { type CastVote, type SignedComment, VoteRepository } from '../persistence/vote.repository.ts';
import { type ElectorateMember, Electorates, presidingMember } from './electorates.ts';
import type { Standing } from './item-access.ts';

/** An item as one person may see it. */
export interface ItemView {
  readonly item: Item;
  readonly board: Board;
  readonly standing: Exclude<Standing, 'recused' | 'none'>;
  readonly quorum: Quorum;
  /** Null while the item is open for those who do not decide it. */
  readonly tally: Tally | null;
  /** The person's own votes, the newest first. */
  readonly ownVotes: readonly CastVote[];
  readonly comments: readonly SignedComment[];
  readonly presidingName: string | null;
  readonly presides: boolean;
  /** Whether somebody else than the chair presides, because the chair has an interest. */
  readonly presidedByActingChair: boolean;
  readonly resolution: Resolution | null;
  readonly lots: readonly Lot[];
}

interface Sources {
  readonly boards: ReadonlyMap<string, Board>;
  readonly members: ReadonlyMap<string, readonly ElectorateMember[]>;
  readonly ballots: readonly (Ballot & { readonly itemId: string })[];
  readonly ownVotes: readonly CastVote[];
  readonly comments: readonly SignedComment[];
  readonly resolutions: readonly Resolution[];
  readonly lots: readonly Lot[];
}

/** Gathers what items look like for one person, in a number of statements that does not grow with the items. */
@Injectable()
export class ItemViews {
  constructor(
    private readonly boards: BoardRepository,
    private readonly electorates: Electorates,
    private readonly votes: VoteRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly drawn: DrawnVoterRepository,
  ) {}

  /** Only for items that the person may read. */
  async of(tx: Tx, accountId: string, items: readonly Item[]): Promise<Map<string, ItemView>> {
    if (items.length === 0) return new Map();
    const itemIds = items.map((item) => item.itemId);
    const boards = await this.boards.byIds(tx, [...new Set(items.map((item) => item.boardId))]);
    const sources: Sources = {
      boards: new Map(boards.map((board) => [board.boardId, board])),
      members: await this.electorates.ofItems(tx, items),
      ballots: await this.votes.ballotsOf(tx, itemIds),
      ownVotes: await this.votes.historyOf(tx, itemIds, accountId),
      comments: await this.votes.commentsOf(tx, itemIds),
      resolutions: await this.resolutions.ofItems(tx, itemIds),
      lots: await this.drawn.lotsOfItems(tx, itemIds),
    };
    return new Map(items.map((item) => [item.itemId, viewOf(item, accountId, sources)]));
  }
}

function viewOf(item: Item, accountId: string, sources: Sources): ItemView {
  const ofItem = <Row extends { readonly itemId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.itemId === item.itemId);
  const members = sources.members.get(item.itemId) ?? [];
  const own = members.find((member) => member.accountId === accountId);
  const standing = own ? (own.interest === 'none' ? 'full' : 'soft') : 'reader';
  const [resolution = null] = ofItem(sources.resolutions);
  const ballots = ofItem(sources.ballots);
  const chosen = presidingMember(members);
  return {
    item,
    board: sources.boards.get(item.boardId)!,
    standing,
    quorum: resolution?.quorum ?? quorumOf(members, ballots),
    tally: resolution?.tally ?? (standing === 'reader' ? null : tallyOf(members, ballots)),
    ownVotes: ofItem(sources.ownVotes),
    comments: ofItem(sources.comments),
    presidingName: chosen?.seat.publicName ?? null,
    presides: chosen?.accountId === accountId,
    presidedByActingChair: chosen !== null && chosen.seat.position !== 'chair' && item.panelDisjointFrom === null,
    resolution,
    lots: ofItem(sources.lots),
  };
}
