import {
  encodeContent,
  formatCastBallot,
  formatIssueRequest,
  preparedMessage,
  sealBallot,
  signCastBallot,
  signIssueRequest,
  type BallotContent,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { fastBlind } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey, fromBase64Url, sha256, toBase64Url, utf8 } from '@baraza/transparency-log';
import type { ElectionParties } from './election-parties.ts';

export interface TestVote {
  readonly membershipSeed: Uint8Array;
  readonly style: string;
  readonly content: BallotContent;
}

/** Asks every issuer for a token and casts, as a voter's browser does; answers the box's status. */
export async function vote(parties: ElectionParties, manifest: ElectionManifest, given: TestVote): Promise<number> {
  const index = manifest.styles.findIndex(({ id }) => id === given.style);
  const style = manifest.styles[index];
  if (!style) throw new Error(`there is no style ${given.style}`);
  const secret = (what: string): Uint8Array => sha256(new Uint8Array([...given.membershipSeed, ...utf8(what)]));
  const [votingSeed, randomizer] = [secret('voting'), secret('randomizer')];
  const named = { election: manifest.election, style: given.style };
  const prepared = preparedMessage({ ...named, votingKey: ed25519PublicKey(votingSeed) }, randomizer);
  const tokens: Uint8Array[] = [];
  for (const [at, issuer] of manifest.issuers.entries()) {
    const blinding = fastBlind(issuer.rsaKeys[index] ?? new Uint8Array(), prepared, secret(issuer.id));
    const request = { ...named, issuer: issuer.id, blindedMessage: blinding.blindedMessage };
    const body = formatIssueRequest(signIssueRequest(request, given.membershipSeed));
    tokens.push(blinding.finalize(await askIssuer(parties, at, named, body)));
  }
  const binding = { ...named, votingKey: toBase64Url(ed25519PublicKey(votingSeed)), sequence: 1 };
  const content = expectOk(encodeContent(given.content, style));
  const sealed = await sealBallot(manifest.electionKey.publicKey, content, binding);
  const ballot = formatCastBallot(signCastBallot({ ...named, randomizer, tokens, sequence: 1, sealed }, votingSeed));
  const url = `${parties.box.publicUrl}/elections/${manifest.election}/ballots`;
  return (await fetch(url, { method: 'POST', body: ballot })).status;
}

async function askIssuer(
  { issuers }: ElectionParties,
  index: number,
  { election, style }: { readonly election: string; readonly style: string },
  body: string,
): Promise<Uint8Array> {
  const url = `${issuers[index]?.publicUrl}/elections/${election}/${style}/requests`;
  const answer = (await (await fetch(url, { method: 'POST', body })).json()) as { blindSignature?: string };
  const signature = fromBase64Url(answer.blindSignature ?? '');
  if (!signature) throw new Error(`issuer ${index} refused: ${JSON.stringify(answer)}`);
  return signature;
}
