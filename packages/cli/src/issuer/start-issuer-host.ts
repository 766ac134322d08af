import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '@baraza/result';
import { formatVerifierKey, verifierKeyOf, type WitnessAddress } from '@baraza/transparency-log';
import { serve } from '../http/serve.ts';
import { ensureKeyFile } from '../keys/key-file.ts';
import { releaseLock, takeLock } from '../witness/lock-file.ts';
import { IssuerHost } from './issuer-host.ts';

export interface IssuerHostOptions {
  /** Made where it is missing. Everything in it is secret and has to be kept. */
  readonly folder: string;
  /** As manifests call this issuer. */
  readonly issuer: string;
  /** Of the identity key, by custom an address without https://; only used where the key is made. */
  readonly name: string;
  /** Of the operator's side; without one nobody is let through. */
  readonly token: string;
  /** All of them have to cosign before a member is answered. */
  readonly witnesses: readonly WitnessAddress[];
  /** Any free ones where they are 0 or missing. */
  readonly port?: number;
  readonly operatorPort?: number;
  readonly now?: () => Date;
}

export interface RunningIssuerHost {
  /** Verifier key (C2SP, type 1) of the identity. */
  readonly key: string;
  readonly publicUrl: string;
  readonly operatorUrl: string;
  /** Answers what is under way, then lets go of the folder. */
  stop(): Promise<void>;
}

/** Rolls of some hundred thousand members. */
const OPERATOR_BODY_BYTES_MAXIMUM = 64 * 1024 * 1024;

// Browsers ask from the portal's pages; no cookies come with that, so any page may.
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
};

/** Starts an issuer for many elections in this process; the error is one line. */
export async function startIssuerHost(options: IssuerHostOptions): Promise<Result<RunningIssuerHost, string>> {
  const { folder, issuer, name, token, witnesses, port = 0, operatorPort = 0, now = () => new Date() } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'lock');
  const locked = await takeLock(lock);
  if (!locked.ok) return locked;
  const identity = await ensureKeyFile(join(folder, 'identity.json'), name);
  if (!identity.ok) return identity;
  const host = new IssuerHost({ folder, issuer, identity: identity.value, witnesses, now });
  const members = await serve(port, host.public, { inTurn: false, headers: CROSS_ORIGIN });
  const operator = await serve(operatorPort, host.operator(token), {
    inTurn: false,
    bodyBytesMaximum: OPERATOR_BODY_BYTES_MAXIMUM,
  });
  const stop = async (): Promise<void> => {
    await Promise.all([members.stop(), operator.stop()]);
    await host.close();
    await releaseLock(lock);
  };
  return ok({
    key: formatVerifierKey(verifierKeyOf(identity.value.name, 1, identity.value.secretSeed)),
    publicUrl: `http://127.0.0.1:${members.port}`,
    operatorUrl: `http://127.0.0.1:${operator.port}`,
    stop,
  });
}
