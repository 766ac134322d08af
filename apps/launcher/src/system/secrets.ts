import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of this data folder, made at its first start. Losing the file loses what the vault sealed. */
export interface Secrets {
  readonly vaultMasterKey: string;
  readonly linkSecret: string;
  readonly founderToken: string;
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
  /** 32 bytes in base64: signs the transparency log. */
  readonly logSigningSeed: string;
  /** 32 bytes in base64: signs boards and promises. */
  readonly ballotBoxSeed: string;
  readonly ballotBoxToken: string;
  /** By the issuer's id. */
  readonly issuerTokens: Readonly<Record<string, string>>;
}

/** The folder's secrets; those that an earlier version did not know are added to its file. */
export function readOrMakeSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const secrets = { ...newSecrets(), ...kept };
  if (Object.keys(secrets).length > Object.keys(kept).length) {
    const draft = `${file}.new`;
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  return secrets;
}

function newSecrets(): Secrets {
  const token = (): string => randomBytes(32).toString('base64url');
  return {
    vaultMasterKey: randomBytes(32).toString('base64'),
    linkSecret: token(),
    founderToken: token(),
    stripeSecretKey: `sk_test_sandbox${randomBytes(18).toString('hex')}`,
    stripeWebhookSecret: `whsec_sandbox${randomBytes(18).toString('hex')}`,
    logSigningSeed: randomBytes(32).toString('base64'),
    ballotBoxSeed: randomBytes(32).toString('base64'),
    ballotBoxToken: token(),
    issuerTokens: { platform: token(), observer: token() },
  };
}
