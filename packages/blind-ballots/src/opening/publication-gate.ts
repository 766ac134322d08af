import type { BallotContent } from '../casting/ballot-content.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';

/** Whether the ballots of one style may be published, measured over the valid ballots that count. */
export interface GateMeasure {
  readonly style: string;
  readonly cast: number;
  /** Ballots whose content nobody else has: those by which somebody could be recognised or could prove a vote. */
  readonly unique: number;
  readonly passed: boolean;
}

function keyOf(content: BallotContent): string {
  return 'ranking' in content ? content.ranking.join(',') : `=${content.choice}`;
}

/** Enough ballots cast, and few enough of them unique, by the numbers of the manifest. Exact: no fractions. */
export function measureGate(
  style: string,
  contents: readonly BallotContent[],
  gate: ElectionManifest['gate'],
): GateMeasure {
  const counts = new Map<string, number>();
  for (const content of contents) counts.set(keyOf(content), (counts.get(keyOf(content)) ?? 0) + 1);
  const unique = [...counts.values()].filter((count) => count === 1).length;
  const cast = contents.length;
  const passed = cast >= gate.castMinimum && unique * 100 <= cast * gate.uniquePercentMaximum;
  return { style, cast, unique, passed };
}
