/**
 * How strongly somebody is tied to a matter (rule B1). Hard: same organisation, employed or retained by a contributor,
 * same bank account, author. Soft: past grantee, other ties.
 */
export type InterestStrength = 'hard' | 'soft';

export type TieTarget = 'organisation' | 'subject' | 'fund' | 'item';

/**
 * One tie of one person, declared by that person or derived from records. It touches every item to which the target
 * belongs: an organisation that is a party, the subject of the decision, the fund as a whole, or the item itself.
 */
export interface Tie {
  readonly accountId: string;
  readonly strength: InterestStrength;
  readonly target: TieTarget;
  readonly targetId: string;
  /** Stable word for the kind of tie, e.g. `same_organisation`, `author`, `contributor`, `past_grantee`, `declared`. */
  readonly reason: string;
  /** When a declared tie was withdrawn. Items noticed before that moment stay touched; null while it stands. */
  readonly withdrawnAt: Date | null;
}

/** A tie that follows from records; it ends when the record does. */
export type DerivedTie = Omit<Tie, 'withdrawnAt'>;

/** What of an item decides whether a tie touches it. */
export interface Matter {
  readonly itemId: string;
  readonly fundId: string;
  readonly subjectId: string;
  /** Organisations that gain or lose by the decision. */
  readonly parties: readonly string[];
  /** When the board was told of the item. */
  readonly noticedAt: Date;
}

export function touches(tie: Tie, matter: Matter): boolean {
  if (tie.withdrawnAt !== null && tie.withdrawnAt.getTime() <= matter.noticedAt.getTime()) return false;
  switch (tie.target) {
    case 'organisation':
      return matter.parties.includes(tie.targetId);
    case 'subject':
      return matter.subjectId === tie.targetId;
    case 'fund':
      return matter.fundId === tie.targetId;
    case 'item':
      return matter.itemId === tie.targetId;
  }
}

/** The strongest interest that one person has in a matter: a single hard tie outweighs any number of soft ones. */
export function interestIn(matter: Matter, accountId: string, ties: readonly Tie[]): InterestStrength | 'none' {
  const found = ties.filter((tie) => tie.accountId === accountId && touches(tie, matter));
  if (found.some((tie) => tie.strength === 'hard')) return 'hard';
  return found.length > 0 ? 'soft' : 'none';
}
