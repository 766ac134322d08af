import { seededRandom, type MemberRatings } from '../src/index.ts';

export interface Planted {
  readonly members: MemberRatings[];
  /** The group each member was made for. */
  readonly truth: number[];
}

/** Members of planted groups: each group leans its own way on every statement; `share` of the statements is rated. */
export function plant({
  groups,
  size,
  statements,
  share,
  lean = 0.75,
  seed,
}: {
  groups: number;
  size: number;
  statements: number;
  share: number;
  lean?: number;
  seed: number;
}): Planted {
  const random = seededRandom(seed);
  const leanings = leaningsOf(groups, statements, random);
  const members: MemberRatings[] = [];
  const truth: number[] = [];
  for (let member = 0; member < groups * size; member++) {
    const group = member % groups;
    truth.push(group);
    members.push(ratingsOf(leanings[group]!, share, lean, random));
  }
  return { members, truth };
}

/** Up to three groups each lean their own way; four are the ways to stand to two questions, as two dimensions can show. */
function leaningsOf(groups: number, statements: number, random: () => number): number[][] {
  const directions = Array.from({ length: groups }, () =>
    Array.from({ length: statements }, () => (random() < 0.5 ? 1 : -1)),
  );
  if (groups < 4) return directions;
  const [one, two] = [directions[0]!, directions[1]!];
  return Array.from({ length: 4 }, (_, group) =>
    one.map((side, index) =>
      index % 2 === 0 ? (group % 2 === 0 ? side : -side) : group < 2 ? two[index]! : -two[index]!,
    ),
  );
}

function ratingsOf(leaning: readonly number[], share: number, lean: number, random: () => number): MemberRatings {
  const statements: number[] = [];
  const values: number[] = [];
  leaning.forEach((direction, statement) => {
    if (random() >= share) return;
    statements.push(statement);
    const luck = random();
    values.push(luck < lean ? direction : luck < lean + 0.1 ? 0 : -direction);
  });
  return { statements, values };
}

/** The adjusted Rand index of two divisions (L. Hubert, P. Arabie, 1985): 1 for equal ones, about 0 for chance. */
export function adjustedRandIndex(one: readonly number[], other: readonly number[]): number {
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  one.forEach((left, index) => {
    const right = other[index]!;
    cells.set(`${left} ${right}`, (cells.get(`${left} ${right}`) ?? 0) + 1);
    rows.set(left, (rows.get(left) ?? 0) + 1);
    columns.set(right, (columns.get(right) ?? 0) + 1);
  });
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const [together, left, right] = [pairs(cells.values()), pairs(rows.values()), pairs(columns.values())];
  const expected = (left * right) / ((one.length * (one.length - 1)) / 2);
  return (together - expected) / ((left + right) / 2 - expected);
}
