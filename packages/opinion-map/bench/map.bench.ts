/**
 * The map of 100,000 members × 500 statements: everybody rates 100 of them, and, as the worst that can be, all of them.
 * Seconds differ from machine to machine, therefore each is also given as a ratio to one pass that adds up all ratings
 * (the least that any method does), and our axes are timed beside ml-pca on the same complete slice, which is what it takes.
 * Usage: npm run bench -w @baraza/opinion-map [-- sparse|dense|peer]
 */
import { PCA } from 'ml-pca';
import { CoRatings, drawMapAgain, principalAxes, seededRandom, type MemberRatings } from '../src/index.ts';

const MEMBERS = 100_000;
const STATEMENTS = 500;
const OPTIONS = { statementCount: STATEMENTS, seed: 1, smallestGroup: 5 };

function makeMembers(count: number, each: number, statementCount = STATEMENTS): MemberRatings[] {
  const random = seededRandom(1);
  const leanings = Array.from({ length: 3 }, () =>
    Array.from({ length: statementCount }, () => (random() < 0.5 ? 1 : -1)),
  );
  return Array.from({ length: count }, (_, member) => {
    const statements = new Uint16Array(each);
    const values = new Int8Array(each);
    const step = statementCount / each;
    for (let place = 0; place < each; place++) {
      const statement = Math.floor((place + (each < statementCount ? random() : 0)) * step);
      const luck = random();
      statements[place] = statement;
      values[place] =
        luck < 0.7 ? leanings[member % 3]![statement]! : luck < 0.8 ? 0 : -leanings[member % 3]![statement]!;
    }
    return { statements, values };
  });
}

function timed<Value>(work: () => Value): { value: Value; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function onePass(members: readonly MemberRatings[]): number {
  let sum = 0;
  for (const { statements, values } of members) {
    for (let place = 0; place < statements.length; place++) sum += statements[place]! * values[place]!;
  }
  return sum;
}

function wholeMap(name: string, each: number): void {
  const members = makeMembers(MEMBERS, each);
  onePass(members);
  const pass = timed(() => onePass(members)).ms;
  const memoryBefore = process.memoryUsage();
  const gathering = timed(() => {
    const ratings = new CoRatings(STATEMENTS);
    for (const row of members) ratings.add(row);
    ratings.settle();
    return ratings;
  });
  const drawing = timed(() => drawMapAgain(gathering.value, members, OPTIONS));
  const memoryAfter = process.memoryUsage();
  const total = gathering.ms + drawing.ms;
  const newcomers = makeMembers(1_000, each);
  const more = timed(() => newcomers.forEach((row) => gathering.value.add(row))).ms;
  const again = timed(() => drawMapAgain(gathering.value, [...members, ...newcomers], OPTIONS)).ms;
  const grown = memoryAfter.arrayBuffers - memoryBefore.arrayBuffers + memoryAfter.heapUsed - memoryBefore.heapUsed;
  console.log(`${name}: ${MEMBERS} members × ${STATEMENTS} statements, ${each} ratings each`);
  console.log(
    `  the map        ${seconds(total)}  ${(total / pass).toFixed(1)} × one pass; groups ${drawing.value.map.groups.length}`,
  );
  console.log(`  of it: sums    ${seconds(gathering.ms)}, axes, groups and findings ${seconds(drawing.ms)}`);
  console.log(
    `  1,000 more     ${seconds(more)} for the sums, ${seconds(again)} for a new map: ${((more + again) / total).toFixed(2)} of the first`,
  );
  console.log(`  memory beside the ratings ${(grown / 2 ** 20).toFixed(0)} MB`);
}

function besidePeer(): void {
  const members = makeMembers(5_000, 200, 200);
  const rows = members.map(({ values }) => Array.from(values));
  const peer = timed(() => new PCA(rows, { method: 'covarianceMatrix', center: true })).ms;
  const ours = timed(() => {
    const ratings = new CoRatings(200);
    for (const row of members) ratings.add(row);
    return principalAxes(ratings, 1);
  }).ms;
  console.log(`axes of 5,000 members × 200 statements, complete: ${(ours / peer).toFixed(2)} of ml-pca's time`);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const wanted = process.argv.slice(2);
const runs = {
  sparse: () => wholeMap('as members do', 100),
  dense: () => wholeMap('the worst', 500),
  peer: besidePeer,
};
for (const [name, run] of Object.entries(runs)) if (wanted.length === 0 || wanted.includes(name)) run();
