import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@baraza/result';

/** What the words after `baraza countback` say. */
export interface CountbackArguments {
  /** A file, a folder or an http(s) address. */
  readonly bundle: string;
  readonly vacate: string;
  readonly style: string | undefined;
  readonly seatOf: string | undefined;
  readonly continuing: string | undefined;
  readonly consenting: string | undefined;
  /** Files with key holders' shares. */
  readonly shares: readonly string[];
  /** A scrutineer's secret key and where the signed countback goes; both or none. */
  readonly signing: { readonly key: string; readonly out: string } | undefined;
  readonly json: boolean;
}

const OPTIONS = {
  vacate: { type: 'string' },
  style: { type: 'string' },
  'seat-of': { type: 'string' },
  continuing: { type: 'string' },
  consenting: { type: 'string' },
  share: { type: 'string', multiple: true },
  key: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The error says in one phrase what is wrong with the call. */
export function parseCountbackArguments(words: readonly string[]): Result<CountbackArguments, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    const [bundle, extra] = positionals;
    const { vacate, style, continuing, consenting, key, out, share = [], json } = values;
    if (bundle === undefined) return err('no bundle is named');
    if (extra !== undefined) return err(`one bundle is read at a time, but ${JSON.stringify(extra)} is named too`);
    if (vacate === undefined) return err('--vacate is missing: the name of the member who leaves');
    if ((key === undefined) !== (out === undefined)) return err('--key and --out belong together');
    const signing = key === undefined || out === undefined ? undefined : { key, out };
    return ok({
      bundle,
      vacate,
      style,
      seatOf: values['seat-of'],
      continuing,
      consenting,
      shares: share,
      signing,
      json,
    });
  } catch (error) {
    return err((error as Error).message.split('. ')[0] ?? 'the call is not understood');
  }
}
