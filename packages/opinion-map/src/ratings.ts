/** Agree, pass, disagree. A statement that a member has not rated is missing, which is not the same as a pass. */
export type Rating = -1 | 0 | 1;

/**
 * What one member rated: `statements` are column numbers from 0, strictly ascending; `values` are their ratings. Typed
 * arrays and plain ones are both welcome.
 */
export interface MemberRatings {
  readonly statements: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The largest number of statements that a map takes. */
export const STATEMENTS_MAXIMUM = 500;

/** Throws a RangeError for a row that is no member's ratings: the caller has mixed something up. */
export function checkRow({ statements, values }: MemberRatings, statementCount: number): void {
  if (statements.length !== values.length) throw new RangeError('as many ratings as statements');
  let last = -1;
  for (let place = 0; place < statements.length; place++) {
    const statement = statements[place]!;
    const value = values[place]!;
    if (!(statement > last) || statement >= statementCount) throw new RangeError('statements ascend and exist');
    if (value !== -1 && value !== 0 && value !== 1) throw new RangeError('a rating is -1, 0 or 1');
    last = statement;
  }
}
