import type { TrustedKeys } from '@baraza/blind-ballots';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import {
  openCheckpoint,
  verifierKey,
  verifyCosignature,
  type SignedCheckpoint,
  type VerifierKey,
} from '@baraza/transparency-log';
import type { Finding } from './findings.ts';

const { verifyEd25519 } = nativePrimitives;

/** A log key also stands for the boards of its elections, which carry the same public key under longer names. */
function keyFor(origin: string, trusted: TrustedKeys): VerifierKey | undefined {
  const log = trusted.logs.find((key) => origin === key.name || origin.startsWith(`${key.name}/elections/`));
  const key = log === undefined ? undefined : verifierKey(origin, 1, log.publicKey);
  return key?.ok === true ? key.value : undefined;
}

/** Who signed a checkpoint, as far as the trust file knows them. The first finding is `ok` only under a trusted key. */
export function checkSignatures(
  bytes: Uint8Array,
  signed: SignedCheckpoint,
  trusted: TrustedKeys | undefined,
): Finding[] {
  const { origin, size } = signed.checkpoint;
  const key = trusted === undefined ? undefined : keyFor(origin, trusted);
  if (trusted === undefined || key === undefined) {
    const detail = `no trusted key for ${origin}: its signature could not be checked`;
    return [{ name: 'checkpoint', state: 'withheld', where: '', detail }];
  }
  const opened = openCheckpoint(bytes, key, verifyEd25519);
  const cosigners = trusted.witnesses.filter((witness) => verifyCosignature(signed, witness, verifyEd25519).ok);
  const areEnough = cosigners.length >= trusted.witnessesRequired;
  return [
    opened.ok
      ? { name: 'checkpoint', state: 'ok', where: '', detail: `signed by ${origin}, ${size} entries` }
      : { name: 'checkpoint', state: 'failed', where: 'checkpoint', detail: `not signed by ${origin}` },
    {
      name: 'witnesses',
      state: areEnough ? 'ok' : 'failed',
      where: areEnough ? '' : 'checkpoint',
      detail: `${cosigners.length} trusted cosignatures, ${trusted.witnessesRequired} required`,
    },
  ];
}

/** What was found out, from findings of which the first is about the checkpoint's signature. */
export function concluded(subject: string, origin: string, checks: readonly Finding[]) {
  const holds = checks.every((check) => check.state !== 'failed');
  const isKnown = checks[0]?.state === 'ok';
  return { subject, checks, holds, isTrusted: holds && isKnown, untrusted: isKnown ? [] : [origin] };
}
