import canonicalize from 'canonicalize';
import type { CountResult, Stage } from './count-result.ts';
import { explain } from '../explanation/explain.ts';

/** The public shape of a count (design document 4, "The command line"); candidates are named, not numbered. */
export interface CountJson {
  readonly rule: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly quota: string;
  readonly elected: readonly string[];
  readonly stages: readonly StageJson[];
}

export interface StageJson {
  readonly stage: number;
  /** Withdrawn candidates are left out. */
  readonly votes: Readonly<Record<string, string>>;
  readonly exhausted: string;
  readonly actions: readonly { readonly type: string; readonly candidate: string; readonly reason: string }[];
}

/** The count as `baraza count --json` prints it; reasons are in English. */
export function toCountJson(result: CountResult): CountJson {
  const nameOf = (candidate: number): string => result.candidates[candidate - 1]!;
  return {
    rule: result.rule,
    seats: result.seats,
    candidates: result.candidates,
    quota: result.quota,
    elected: result.elected.map(nameOf),
    stages: result.stages.map((stage) => ({
      stage: stage.stage,
      votes: votesByName(result, stage),
      exhausted: stage.exhausted,
      actions: stage.actions.map(({ type, candidate, explanation }) => ({
        type,
        candidate: nameOf(candidate),
        reason: explain(explanation),
      })),
    })),
  };
}

function votesByName(result: CountResult, stage: Stage): Record<string, string> {
  const votes = stage.votes.flatMap((amount, index) =>
    amount === null ? [] : [[result.candidates[index]!, amount] as const],
  );
  return Object.fromEntries(votes);
}

/**
 * The transcript of a count: one line of canonical JSON (RFC 8785) for the head, one a stage, one for the outcome, each
 * ended by LF. It holds no locale, clock or floating-point text, so its bytes are the same on every machine and its
 * hash can be published.
 */
export function toTranscript(result: CountResult): string {
  const { stages, elected, notes, quota, ...head } = result;
  return [head, ...stages, { elected, notes, quota }].map((line) => `${canonicalize(line)}\n`).join('');
}
