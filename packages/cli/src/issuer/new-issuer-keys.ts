import { generateKeyPairSync } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { issuerSpki } from '@baraza/blind-ballots/node';
import { ok, type Result } from '@baraza/result';
import { formatVerifierKey, toBase64Url, verifierKeyOf } from '@baraza/transparency-log';
import { createKeyFile, saveSecret } from '../keys/key-file.ts';

/** The public halves, as the manifest wants them. */
export interface NewIssuerKeys {
  readonly key: string;
  readonly rsaKeys: readonly string[];
}

/** An identity key and one RSA key of 2048 bits per style, in a folder that only its owner may read. */
export async function createIssuerKeys(
  folder: string,
  name: string,
  styles: readonly string[],
): Promise<Result<NewIssuerKeys, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = await createKeyFile(join(folder, 'identity.json'), name);
  if (!identity.ok) return identity;
  const rsaKeys: string[] = [];
  for (const style of styles) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const saved = await saveSecret(join(folder, `${style}.pem`), pem);
    if (!saved.ok) return saved;
    rsaKeys.push(toBase64Url(issuerSpki(pem)));
  }
  return ok({ key: formatVerifierKey(verifierKeyOf(name, 1, identity.value.secretSeed)), rsaKeys });
}
