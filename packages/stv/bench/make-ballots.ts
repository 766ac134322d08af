/**
 * Ballots for the benchmark: seeded, `candidateCount` candidates in groups with their own following, so that rankings
 * are neither all alike nor pure noise; between 3 and `candidateCount` preferences, as voters do.
 */
export function makeBlt(ballotCount: number, candidateCount: number, seats: number, seed: number): Buffer {
  const random = mulberry32(seed);
  const lines: string[] = [`${candidateCount} ${seats}`];
  const chunks: Buffer[] = [];
  for (let ballot = 0; ballot < ballotCount; ballot++) {
    lines.push(`1 ${makeRanking(random, candidateCount).join(' ')} 0`);
    if (lines.length === 10_000) chunks.push(Buffer.from(`${lines.splice(0).join('\n')}\n`));
  }
  lines.push('0');
  for (let number = 1; number <= candidateCount; number++) lines.push(`"Candidate ${number}"`);
  chunks.push(Buffer.from(`${lines.join('\n')}\n"Benchmark"\n`));
  return Buffer.concat(chunks);
}

function makeRanking(random: () => number, candidateCount: number): number[] {
  const favourite = Math.floor(candidateCount * random() * random());
  const keyed = Array.from({ length: candidateCount }, (_, index) => {
    const distance = Math.abs(index - favourite) / candidateCount;
    return [distance + 0.6 * random() + 0.2 * (index / candidateCount), index + 1] as const;
  });
  keyed.sort(([a], [b]) => a - b);
  const length = 3 + Math.floor((candidateCount - 2) * random());
  return keyed.slice(0, length).map(([, number]) => number);
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
