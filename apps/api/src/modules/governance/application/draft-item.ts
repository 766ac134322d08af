import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import type { Item } from '../domain/item.ts';
import type { Board } from '../persistence/board.repository.ts';
import type { Proposal } from './governance.ts';

interface Draft {
  readonly proposal: Proposal;
  readonly board: Board;
  readonly disjointFrom: string | null;
  readonly now: Date;
}

export function draftItem({ proposal, board, disjointFrom, now }: Draft): Item {
  // The proposer read the clock a moment earlier: an opening that has passed by now is an opening now.
  const opensAt = proposal.opensAt && proposal.opensAt > now ? proposal.opensAt : now;
  return {
    itemId: uuidv7(now),
    boardId: board.boardId,
    fundId: board.fundId,
    kind: proposal.kind,
    subjectKind: proposal.subjectKind,
    subjectId: proposal.subjectId,
    parties: [...new Set(proposal.parties)],
    title: proposal.title.trim(),
    proposedText: proposal.proposedText.trim(),
    publicTitle: (proposal.publicTitle ?? proposal.title).trim(),
    publicText: (proposal.publicText ?? proposal.proposedText).trim(),
    criteria: proposal.criteria,
    money: proposal.money ?? null,
    effectKind: proposal.effect?.kind ?? null,
    effectPayload: proposal.effect?.payload ?? {},
    panelDisjointFrom: disjointFrom,
    noticedAt: now,
    opensAt,
    closesAt: proposal.closesAt ?? daysLater(opensAt, board.charter.votingDays),
    meetingOn: proposal.meetingOn ?? null,
    state: 'open',
  };
}

/** What keeps the draft from going before the board. */
export function proposalFaults(item: Item): FieldFault[] {
  const faults = [
    ...textFaults(item.title, { path: 'title', minLength: 1, maxLength: 300 }),
    ...textFaults(item.publicTitle, { path: 'publicTitle', minLength: 1, maxLength: 300 }),
    ...textFaults(item.proposedText, { path: 'proposedText', minLength: 1, maxLength: 10_000 }),
    ...textFaults(item.publicText, { path: 'publicText', minLength: 1, maxLength: 10_000 }),
    ...item.criteria.flatMap((criterion, index) => [
      ...textFaults(criterion.name, { path: `criteria.${index}.name`, minLength: 1, maxLength: 200 }),
      ...textFaults(criterion.text, { path: `criteria.${index}.text`, maxLength: 2_000 }),
    ]),
  ];
  if (item.criteria.length === 0) {
    faults.push({ path: 'criteria', code: 'missing', message: 'Every decision cites at least one criterion.' });
  }
  if (item.opensAt < item.noticedAt || item.closesAt <= item.opensAt) {
    faults.push({
      path: 'closesAt',
      code: 'out_of_order',
      message: 'An item opens after its notice and closes after it opens.',
    });
  }
  return faults;
}
