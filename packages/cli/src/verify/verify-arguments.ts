import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@baraza/result';

/** What the words after `baraza verify` say. */
export interface VerifyArguments {
  /** A file, a folder or an http(s) address. */
  readonly target: string;
  /** Undefined: the default trust file, if there is one. */
  readonly trust: string | undefined;
  /** Checkpoints kept from earlier. */
  readonly seen: readonly string[];
  readonly json: boolean;
}

const OPTIONS = {
  trust: { type: 'string' },
  seen: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

/** The error says in one phrase what is wrong with the call. */
export function parseVerifyArguments(words: readonly string[]): Result<VerifyArguments, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    const [target, extra] = positionals;
    if (target === undefined) return err('nothing is named that could be verified');
    if (extra !== undefined) return err(`one thing is verified at a time, but ${JSON.stringify(extra)} is named too`);
    return ok({ target, trust: values.trust, seen: values.seen ?? [], json: values.json });
  } catch (error) {
    return err((error as Error).message.split('. ')[0] ?? 'the call is not understood');
  }
}
