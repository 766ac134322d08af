import type { StoryStatement } from '../content/consultations.ts';

export interface StoryRating {
  readonly statement: number;
  readonly value: 'agree' | 'pass' | 'disagree';
}

/** Shares of the planted groups, in the order of their letters. */
const GROUP_SHARES = [0.44, 0.33, 0.23] as const;
/** How often a member answers as their group leans, where it does. */
const FAITHFUL = 0.86;
const PASSES = 0.06;
const RATED_MINIMUM = 0.6;

/** The opinion group that was planted in a member, by their number. */
export function plantedGroup(member: number): number {
  const luck = randomFrom(member * 7 + 3)();
  if (luck < GROUP_SHARES[0]) return 0;
  return luck < GROUP_SHARES[0] + GROUP_SHARES[1] ? 1 : 2;
}

/** What a member answers: most of the statements, mostly as their group leans, sometimes not. Always the same. */
export function ratingsOf(member: number, statements: readonly StoryStatement[]): StoryRating[] {
  const random = randomFrom(member + 1);
  const group = plantedGroup(member);
  const share = RATED_MINIMUM + (1 - RATED_MINIMUM) * random();
  return statements.flatMap(({ leans }, index) => {
    const [isRated, luck, side] = [random() < share, random(), random()];
    return isRated ? [{ statement: index + 1, value: valueOf(leans[group] ?? '0', luck, side) }] : [];
  });
}

function valueOf(lean: string, luck: number, side: number): StoryRating['value'] {
  if (lean === '0') return luck < 0.3 ? 'pass' : side < 0.5 ? 'agree' : 'disagree';
  if (luck > 1 - PASSES) return 'pass';
  const isFaithful = luck < FAITHFUL;
  return isFaithful === (lean === '+') ? 'agree' : 'disagree';
}

/** mulberry32: the story is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
