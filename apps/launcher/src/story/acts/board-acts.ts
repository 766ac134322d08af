import type { Tale } from '../tale.ts';

const MEMBERS = ['one', 'two', 'three', 'four', 'five', 'six'].map((number) => `board-member-${number}`);
export const BOARD = ['board-chair', ...MEMBERS];

export type Choice = 'yes' | 'no' | 'abstain';

export interface Vote {
  readonly choice: Choice;
  readonly reason: string;
}

const AGREED: Vote = { choice: 'yes', reason: 'The application meets the criteria, and the amount fits the plan.' };

interface BoardItem {
  readonly id: string;
  readonly subjectId: string;
  readonly subjectKind: string;
  readonly title: string;
}

/** The open item that `matches`, as a member without an interest finds it in the list. */
export async function openItem(tale: Tale, matches: (item: BoardItem) => boolean): Promise<BoardItem | undefined> {
  const items = await tale.client.list<BoardItem>(
    'board-member-one',
    'boardItems(states: [open])',
    'id subjectId subjectKind title',
  );
  return items.find(matches);
}

export async function openItemAbout(tale: Tale, subjectId: string): Promise<string> {
  const item = await openItem(tale, (each) => each.subjectId === subjectId);
  if (!item) throw new Error(`no open item is about ${subjectId}`);
  return item.id;
}

export async function castVotes(
  tale: Tale,
  itemId: string,
  voters: readonly string[],
  votes: Readonly<Record<string, Vote>> = {},
): Promise<void> {
  for (const voter of voters) {
    const { choice, reason } = votes[voter] ?? AGREED;
    await tale.act(`vote-${itemId}-${voter}`, voter, {
      name: 'castVote',
      success: 'BoardItem',
      variables: { input: ['CastVoteInputType!', { itemId, choice, reason }] },
    });
  }
}

export interface Decision {
  readonly step: string;
  readonly itemId: string;
  readonly voters?: readonly string[];
  readonly votes?: Readonly<Record<string, Vote>>;
  readonly reasons: string;
  readonly presiding?: string;
}

/** Everybody votes, and whoever presides closes the item. */
export async function decide(tale: Tale, decision: Decision): Promise<void> {
  const { step, itemId, voters = BOARD, votes, reasons, presiding = 'board-chair' } = decision;
  await castVotes(tale, itemId, voters, votes);
  await tale.act<{ itemId: string }>(
    `close-${step}`,
    presiding,
    {
      name: 'closeItem',
      success: 'ClosedItem',
      fields: 'itemId outcome resolutionId',
      variables: { input: ['CloseItemInputType!', { itemId, reasons }] },
    },
    { doneIf: ['WrongState'], done: { itemId } },
  );
  await tale.settle();
}
