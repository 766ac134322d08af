import type { AnswerItem } from './answer-item.ts';

/** An item as anybody may see it. */
export interface PublicItem extends AnswerItem {
  /** The forum's safety officer holds what became of it: every dated fact is left out, and the state says `awaiting`. */
  readonly isHeld: boolean;
}

/** Rule I6: a hold hides everything that would be published by itself; that something is held is said. */
export function publicItem(item: AnswerItem, isHeld: boolean): PublicItem {
  if (!isHeld) return { ...item, isHeld };
  const hidden = {
    acknowledgedOn: null,
    interimOn: null,
    answeredOn: null,
    decideBy: null,
    overdueSince: null,
  } as const;
  return { ...item, ...hidden, state: 'awaiting', decidedBeforeOn: null, missedQuorums: 0, closedOn: null, isHeld };
}
