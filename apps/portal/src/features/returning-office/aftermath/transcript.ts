/** One stage of a countback: votes by candidate, as decimals. */
export interface TranscriptStage {
  readonly stage: number;
  /** In order of candidate numbers; null for those who took no part. */
  readonly votes: readonly { readonly number: number; readonly votes: string }[];
  readonly exhausted: string;
}

export interface Transcript {
  readonly filledBy: number | null;
  readonly eligible: readonly number[];
  readonly stages: readonly TranscriptStage[];
}

interface Written {
  readonly kind?: unknown;
  readonly filledBy?: unknown;
  readonly eligible?: unknown;
  readonly stages?: unknown;
}

/** Reads `countback.json` (docs/protocol/elections.md, section 10); null for anything else. */
export function readTranscript(text: string): Transcript | null {
  try {
    const { kind, filledBy, eligible, stages } = JSON.parse(text) as Written;
    if (kind !== 'baraza/countback/v1' || !Array.isArray(stages) || !Array.isArray(eligible)) return null;
    const taking = eligible.filter((one): one is number => typeof one === 'number');
    return {
      filledBy: typeof filledBy === 'number' ? filledBy : null,
      eligible: taking,
      stages: stages.map((stage: { stage: number; votes: readonly string[]; exhausted: string }) => ({
        stage: stage.stage,
        exhausted: stage.exhausted,
        votes: taking.map((number) => ({ number, votes: stage.votes[number - 1] ?? '0' })),
      })),
    };
  } catch {
    return null;
  }
}
