import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of this data folder, made at its first start. Losing the file loses what the vault sealed. */
export interface Secrets {
  readonly vaultMasterKey: string;
  readonly linkSecret: string;
  readonly founderToken: string;
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
}

export function readOrMakeSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets: Secrets = {
    vaultMasterKey: randomBytes(32).toString('base64'),
    linkSecret: randomBytes(32).toString('base64url'),
    founderToken: randomBytes(32).toString('base64url'),
    stripeSecretKey: `sk_test_sandbox${randomBytes(18).toString('hex')}`,
    stripeWebhookSecret: `whsec_sandbox${randomBytes(18).toString('hex')}`,
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}
