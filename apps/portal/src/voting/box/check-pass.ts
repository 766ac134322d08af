import { manifestHash, preparedMessage, type ElectionManifest, type ManifestStyle } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { ed25519PublicKey, equalBytes, utf8 } from '@baraza/transparency-log';
import type { VotingPass } from '../../shared/voting-pass/pass-text.ts';
import type { FetchedManifest } from './fetch-manifest.ts';

export type PassFault =
  | { readonly type: 'other-host'; readonly host: string }
  /** The manifest served here is not the one under which the pass was issued. */
  | { readonly type: 'other-manifest' }
  | { readonly type: 'unknown-style' }
  /** An issuer's signature does not hold under the key of the manifest. */
  | { readonly type: 'token-does-not-hold' };

/** A pass with the election it is for, everything checked that can be checked here. */
export interface AcceptedPass {
  readonly pass: VotingPass;
  readonly votingKey: Uint8Array;
  readonly manifest: ElectionManifest;
  readonly style: ManifestStyle;
}

/** RFC 9474's salt; the number stands here because importing it would bring the blinding code along, which voting never needs. */
const SALT_LENGTH = 48;

async function holds(spki: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, false, ['verify']);
    const parameters = { name: 'RSA-PSS', saltLength: SALT_LENGTH };
    return await crypto.subtle.verify(parameters, key, new Uint8Array(signature), new Uint8Array(message));
  } catch {
    return false;
  }
}

/**
 * Checks a pass against the manifest that the box serves. The pass says under which manifest it was issued: another one
 * could name another election key, and whoever holds that could read the ballot.
 */
export async function checkPass(
  pass: VotingPass,
  { manifest, text }: FetchedManifest,
  origin: string,
): Promise<Result<AcceptedPass, PassFault>> {
  if (pass.host.replace(/\/+$/, '') !== origin) return err({ type: 'other-host', host: pass.host });
  if (!equalBytes(manifestHash(utf8(text)), pass.manifestHash)) return err({ type: 'other-manifest' });
  const styleIndex = manifest.styles.findIndex(({ id }) => id === pass.style);
  const style = manifest.styles[styleIndex];
  if (style === undefined) return err({ type: 'unknown-style' });
  const votingKey = ed25519PublicKey(pass.votingSeed);
  const message = preparedMessage({ election: pass.election, style: pass.style, votingKey }, pass.randomizer);
  const keys = manifest.issuers.map((issuer) => issuer.rsaKeys[styleIndex] ?? new Uint8Array());
  const checks = await Promise.all(
    keys.map((spki, index) => holds(spki, message, pass.tokens[index] ?? new Uint8Array())),
  );
  const isComplete = pass.tokens.length === keys.length && checks.every(Boolean);
  return isComplete ? ok({ pass, votingKey, manifest, style }) : err({ type: 'token-does-not-hold' });
}
