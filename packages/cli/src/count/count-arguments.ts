import { parseArgs } from 'node:util';
import type { Rule } from '@baraza/stv';
import { err, ok, type Result } from '@baraza/result';

/** What the words after `baraza count` say. */
export interface CountArguments {
  readonly file: string;
  readonly rule: Rule;
  readonly seats: number | undefined;
  readonly reserved: string | undefined;
  readonly tieSeed: Uint8Array | undefined;
  readonly json: boolean;
}

const OPTIONS = {
  rule: { type: 'string' },
  seats: { type: 'string' },
  reserved: { type: 'string' },
  'tie-seed': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const MAX_SEED_BYTES = 1024;

/** The error says in one phrase what is wrong with the call. */
export function parseCountArguments(words: readonly string[]): Result<CountArguments, string> {
  const parsed = parseWords(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, extra] = positionals;
  if (file === undefined) return err('no BLT file is named');
  if (extra !== undefined) return err(`one BLT file is counted at a time, but ${JSON.stringify(extra)} is named too`);
  const { rule, reserved, json } = values;
  if (rule === undefined) return err('--rule is missing: scottish, meek or irv');
  if (rule !== 'scottish' && rule !== 'meek' && rule !== 'irv') return err(`there is no rule ${JSON.stringify(rule)}`);
  if (values.seats !== undefined && !/^[1-9]\d{0,8}$/.test(values.seats))
    return err(`--seats ${values.seats} is not a number of seats`);
  const seats = values.seats === undefined ? undefined : Number(values.seats);
  const hex = values['tie-seed'];
  if (hex !== undefined && !isSeed(hex)) return err('--tie-seed is not a seed in hexadecimal (two digits a byte)');
  const tieSeed = hex === undefined ? undefined : new Uint8Array(Buffer.from(hex, 'hex'));
  return ok({ file, rule, seats, reserved, tieSeed, json });
}

function parseWords(words: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    return err((error as Error).message.split('. ')[0]!.replace(/^./, (first) => first.toLowerCase()));
  }
}

function isSeed(hex: string): boolean {
  return /^([0-9a-f]{2})+$/i.test(hex) && hex.length <= 2 * MAX_SEED_BYTES;
}
