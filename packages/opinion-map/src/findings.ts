import { ratingsIn, type Tallies, type Tally } from './tallies.ts';

export interface Uniting {
  readonly statement: number;
  readonly choice: 'agree' | 'disagree';
  /** The smallest of the groups' shares, estimated, 0.5 to 1. */
  readonly leastShare: number;
  /** Geometric mean of the groups' shares: the group-aware consensus of Polis, made comparable between numbers of groups. */
  readonly consensus: number;
}

export interface Dividing {
  readonly statement: number;
  /** The group that agrees most, and the one that agrees least. */
  readonly most: number;
  readonly least: number;
  /** Between their shares of agreement, estimated, 0 to 1. */
  readonly difference: number;
}

export interface Characteristic {
  readonly statement: number;
  readonly choice: 'agree' | 'disagree';
  /** How much more often than everybody else. */
  readonly ratio: number;
  /** Of the two-proportion test against everybody else. */
  readonly z: number;
}

/** One-sided 95 %: below it a statement is not called characteristic of a group. */
const Z_CHARACTERISTIC = 1.645;
/** Two-sided 99 %: below it a statement is not called dividing. */
const Z_DIVIDING = 2.576;

/** Share of a choice with one imagined rating for and one against, so that few ratings claim little (Polis, 2021). */
const shareOf = (tally: Tally, choice: 'agree' | 'disagree'): number => (tally[choice] + 1) / (ratingsIn(tally) + 2);

/** Statements that a majority of every group agrees with, or rejects; the strongest first. */
export function uniting(tallies: Tallies, smallestGroup: number): Uniting[] {
  const found: Uniting[] = [];
  for (let statement = 0; statement < tallies.statementCount; statement++) {
    const groups = heard(tallies, statement, smallestGroup);
    if (!groups) continue;
    for (const choice of ['agree', 'disagree'] as const) {
      const shares = groups.map((tally) => shareOf(tally, choice));
      const leastShare = Math.min(...shares);
      const consensus = Math.exp(shares.reduce((sum, share) => sum + Math.log(share), 0) / shares.length);
      if (leastShare > 0.5) found.push({ statement, choice, leastShare, consensus });
    }
  }
  return found.sort((one, other) => other.consensus - one.consensus || one.statement - other.statement);
}

/** Statements that a majority of one group agrees with and of another does not, more than chance explains; widest first. */
export function dividing(tallies: Tallies, smallestGroup: number): Dividing[] {
  const found: Dividing[] = [];
  for (let statement = 0; statement < tallies.statementCount; statement++) {
    const groups = heard(tallies, statement, smallestGroup);
    if (!groups || groups.length < 2) continue;
    const shares = groups.map((tally) => shareOf(tally, 'agree'));
    const most = shares.indexOf(Math.max(...shares));
    const least = shares.indexOf(Math.min(...shares));
    // Where all majorities are on one side, more or less of it divides nobody.
    if (shares[most]! <= 0.5 || shares[least]! >= 0.5) continue;
    if (zBetween(groups[most]!, groups[least]!, 'agree') < Z_DIVIDING) continue;
    found.push({ statement, most, least, difference: shares[most]! - shares[least]! });
  }
  return found.sort((one, other) => other.difference - one.difference || one.statement - other.statement);
}

/**
 * What a group says more than everybody else does: a majority of it, and more often than the others by a two-proportion
 * test (as Polis' representativeness); the surest first. It ranks statements; with many of them it proves nothing.
 */
export function characteristicOf(tallies: Tallies, group: number, smallestGroup: number): Characteristic[] {
  const found: Characteristic[] = [];
  for (let statement = 0; statement < tallies.statementCount; statement++) {
    if (!heard(tallies, statement, smallestGroup)) continue;
    const own = tallies.of(group, statement);
    const others = tallies.without(group, statement);
    if (ratingsIn(others) < smallestGroup) continue;
    for (const choice of ['agree', 'disagree'] as const) {
      const z = zBetween(own, others, choice);
      const share = shareOf(own, choice);
      if (z < Z_CHARACTERISTIC || share <= 0.5) continue;
      found.push({ statement, choice, ratio: share / shareOf(others, choice), z });
    }
  }
  return found.sort((one, other) => other.z - one.z || one.statement - other.statement);
}

/** Every group's tally of a statement; null where too few of some group rated it, so that none can be worked out. */
export function heard(tallies: Tallies, statement: number, smallestGroup: number): Tally[] | null {
  const groups = Array.from({ length: tallies.groupCount }, (_, group) => tallies.of(group, statement));
  return groups.every((tally) => ratingsIn(tally) >= smallestGroup) ? groups : null;
}

/** z of the pooled two-proportion test, each side with one imagined rating for and one against. */
function zBetween(one: Tally, other: Tally, choice: 'agree' | 'disagree'): number {
  const [first, second] = [ratingsIn(one) + 2, ratingsIn(other) + 2];
  const pooled = (one[choice] + other[choice] + 2) / (first + second);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first + 1 / second));
  return error > 0 ? (shareOf(one, choice) - shareOf(other, choice)) / error : 0;
}
