import type { BallotContent } from '../casting/ballot-content.ts';
import type { JsonValue } from '../json/canonical-json.ts';
import type { ElectionResult, StyleResult } from '../bundle/election-result.ts';
import type { ElectionManifest, ManifestStyle } from '../manifest/election-manifest.ts';
import { measureGate } from './publication-gate.ts';

/** Equal rankings together, ordered by their candidate numbers, so that the board's order cannot matter. */
export interface RankedPapers {
  readonly ranking: readonly number[];
  readonly papers: number;
}

/** One style to be counted by its rule; blank and spoilt ballots are not among the papers. */
export interface ContestToCount {
  readonly election: string;
  readonly style: ManifestStyle;
  readonly ballots: readonly RankedPapers[];
  /** 32 bytes; decides lots. */
  readonly tieSeed: Uint8Array;
}

/** Counts a ranked contest; what it answers becomes part of `result.json`, so it has to be deterministic. */
export type CountContest = (contest: ContestToCount) => JsonValue | Promise<JsonValue>;

/** The ballots of one style after the voting keys were sorted out, opened; null is a spoilt ballot. */
export interface OpenedStyle {
  readonly cast: number;
  readonly superseded: number;
  readonly contents: readonly (BallotContent | null)[];
}

function compareRankings(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at] ?? 0) - (right[at] ?? -1);
}

function groupRankings(rankings: readonly (readonly number[])[]): RankedPapers[] {
  const groups = new Map<string, { ranking: readonly number[]; papers: number }>();
  for (const ranking of rankings) {
    const key = ranking.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ranking, papers: 1 });
    else group.papers += 1;
  }
  return [...groups.values()].sort((left, right) => compareRankings(left.ranking, right.ranking));
}

function countChoices(style: ManifestStyle, contents: readonly BallotContent[]): JsonValue {
  const votes = style.candidates.map(
    (_, index) => contents.filter((content) => 'choice' in content && content.choice === index + 1).length,
  );
  return { rule: 'choice', votes };
}

async function tallyStyle(
  manifest: ElectionManifest,
  style: ManifestStyle,
  opened: OpenedStyle,
  seed: Uint8Array,
  count: CountContest,
): Promise<StyleResult> {
  const readable = opened.contents.filter((content) => content !== null);
  const rankings = readable.flatMap((content) => ('ranking' in content ? [content.ranking] : []));
  const blank = rankings.filter((ranking) => ranking.length === 0).length;
  const gate = measureGate(style.id, readable, manifest.gate);
  const ballots = groupRankings(rankings.filter((ranking) => ranking.length > 0));
  const contest = { election: manifest.election, style, ballots, tieSeed: seed };
  return {
    style: style.id,
    cast: opened.cast,
    superseded: opened.superseded,
    voided: opened.cast - opened.superseded - opened.contents.length,
    spoilt: opened.contents.length - readable.length,
    blank,
    valid: readable.length - blank,
    unique: gate.unique,
    gatePassed: gate.passed,
    count: style.rule === 'choice' ? countChoices(style, readable) : await count(contest),
  };
}

/** Counts every style and says whether all passed the gate: one key opens all ballots, so one style that fails keeps all closed. */
export async function tallyElection(
  manifest: ElectionManifest,
  opened: ReadonlyMap<string, OpenedStyle>,
  board: { readonly size: number; readonly root: Uint8Array },
  seed: Uint8Array,
  count: CountContest,
): Promise<ElectionResult> {
  const styles: StyleResult[] = [];
  for (const style of manifest.styles) {
    const ballots = opened.get(style.id) ?? { cast: 0, superseded: 0, contents: [] };
    styles.push(await tallyStyle(manifest, style, ballots, seed, count));
  }
  return {
    kind: 'baraza/result/v1',
    election: manifest.election,
    boardSize: board.size,
    boardRoot: board.root,
    tieSeed: seed,
    published: styles.every((style) => style.gatePassed),
    styles,
  };
}
