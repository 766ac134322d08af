import { access } from 'node:fs/promises';
import { parseTrustedKeys, type TrustedKeys } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { readBytes } from '../read-bytes.ts';

/** Where trusted keys are looked for unless --trust names another file. */
export const DEFAULT_TRUST_FILE = '.baraza/trust.json';

/** Trusted keys; undefined where no file is named and the default one does not exist. */
export async function readTrust(file: string | undefined): Promise<Result<TrustedKeys | undefined, string>> {
  if (file === undefined) {
    const exists = await access(DEFAULT_TRUST_FILE).then(
      () => true,
      () => false,
    );
    if (!exists) return ok(undefined);
  }
  const name = file ?? DEFAULT_TRUST_FILE;
  const bytes = await readBytes(name);
  if (!bytes.ok) return bytes;
  const trusted = parseTrustedKeys(bytes.value);
  if (trusted.ok) return trusted;
  const fault =
    trusted.error.type === 'not-json' ? 'is not JSON' : `${trusted.error.path}: expected ${trusted.error.expected}`;
  return err(`${name}: ${fault}`);
}
