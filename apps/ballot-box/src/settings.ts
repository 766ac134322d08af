import { readWitnesses } from '@baraza/cli/serving';
import { err, ok, type Result } from '@baraza/result';
import { isKeyName } from '@baraza/transparency-log';
import type { BallotBoxOptions } from './start-ballot-box.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN_LENGTH_MINIMUM = 32;

/** Options from the environment, or everything that is wrong with it. */
export function readBoxSettings(env: Environment): Result<BallotBoxOptions, readonly string[]> {
  const seed = new Uint8Array(Buffer.from(env['BALLOT_BOX_SEED'] ?? '', 'base64'));
  const [databaseUrl, logName, token] = ['DATABASE_URL', 'LOG_NAME', 'TOKEN'].map(
    (name) => env[`BALLOT_BOX_${name}`] ?? '',
  ) as [string, string, string];
  const [port, operatorPort] = [Number(env['BALLOT_BOX_PORT']), Number(env['BALLOT_BOX_OPERATOR_PORT'])];
  const witnesses = witnessesIn(env['BALLOT_BOX_WITNESSES'] || '[]');
  const faults = [
    ...(databaseUrl ? [] : ['BALLOT_BOX_DATABASE_URL is missing: a PostgreSQL cluster that nothing else uses.']),
    ...(seed.length === 32 ? [] : ['BALLOT_BOX_SEED must be 32 bytes in base64.']),
    ...(new Set(seed).size >= 16 || env['NODE_ENV'] !== 'production' ? [] : ['BALLOT_BOX_SEED is not random.']),
    ...(isKeyName(logName) ? [] : ['BALLOT_BOX_LOG_NAME is missing, or has a space or a plus sign in it.']),
    ...(token.length >= TOKEN_LENGTH_MINIMUM ? [] : [`BALLOT_BOX_TOKEN needs ${TOKEN_LENGTH_MINIMUM} characters.`]),
    ...([port, operatorPort].every(isPort) ? [] : ['BALLOT_BOX_PORT and BALLOT_BOX_OPERATOR_PORT must be ports.']),
    ...(witnesses.ok ? [] : [`BALLOT_BOX_WITNESSES: ${witnesses.error}`]),
  ];
  if (faults.length > 0 || !witnesses.ok) return err(faults);
  const pageFolder = env['BALLOT_BOX_PAGE_FOLDER'];
  return ok({ databaseUrl, seed, logName, token, witnesses: witnesses.value, pageFolder, port, operatorPort });
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 65_535;
}

function witnessesIn(text: string): ReturnType<typeof readWitnesses> {
  try {
    const list = JSON.parse(text) as readonly { readonly key: string; readonly url: string }[];
    const isList =
      Array.isArray(list) && list.every(({ key, url }) => typeof key === 'string' && typeof url === 'string');
    return isList ? readWitnesses(list) : err('a JSON list of {key, url} is meant');
  } catch {
    return err('is not JSON');
  }
}
