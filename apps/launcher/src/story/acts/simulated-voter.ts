import { request } from 'node:http';
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

/** Where the protocol is spoken: issuers by id, and the ballot box behind its host name. */
export interface PollingPlace {
  readonly manifest: ElectionManifest;
  /** Address of the one port, by number: Node does not resolve `vote.localhost`. */
  readonly address: string;
  readonly voteHost: string;
  readonly issuerUrls: ReadonlyMap<string, string>;
}

/** Somebody invented, whose keys follow from a name: they protect nobody and repeat what a killed start has sent. */
export interface SimulatedVoter {
  readonly membershipSeed: Uint8Array;
  readonly style: string;
  readonly content: BallotContent;
  /** A higher one replaces what was cast before. */
  readonly sequence: number;
}

/** The membership seed of an invented member. */
export function demoSeed(name: string): Uint8Array {
  return sha256(utf8(`baraza demo member ${name}`));
}

/** Asks every issuer for a token, seals the ballot and puts it into the box, as a voter's browser does. */
export async function vote(place: PollingPlace, voter: SimulatedVoter): Promise<void> {
  const { manifest } = place;
  const styleIndex = manifest.styles.findIndex(({ id }) => id === voter.style);
  const style = manifest.styles[styleIndex];
  if (!style) throw new Error(`${manifest.election} has no style ${voter.style}`);
  const secret = (what: string): Uint8Array =>
    sha256(new Uint8Array([...voter.membershipSeed, ...utf8(`${manifest.election} ${what}`)]));
  const [votingSeed, randomizer] = [secret('voting key'), secret('randomizer')];
  const named = { election: manifest.election, style: voter.style };
  const votingKey = ed25519PublicKey(votingSeed);
  const prepared = preparedMessage({ ...named, votingKey }, randomizer);
  const tokens: Uint8Array[] = [];
  for (const issuer of manifest.issuers) {
    const blinding = fastBlind(issuer.rsaKeys[styleIndex] ?? new Uint8Array(), prepared, secret(`to ${issuer.id}`));
    const { blindedMessage } = blinding;
    const asked = signIssueRequest({ ...named, issuer: issuer.id, blindedMessage }, voter.membershipSeed);
    tokens.push(blinding.finalize(await askIssuer(place, issuer.id, voter.style, formatIssueRequest(asked))));
  }
  const binding = { ...named, votingKey: toBase64Url(votingKey), sequence: voter.sequence };
  const content = expectOk(encodeContent(voter.content, style));
  const sealed = await sealBallot(manifest.electionKey.publicKey, content, binding);
  const ballot = signCastBallot({ ...named, randomizer, tokens, sequence: voter.sequence, sealed }, votingSeed);
  await cast(place, formatCastBallot(ballot));
}

async function askIssuer(place: PollingPlace, issuer: string, style: string, body: string): Promise<Uint8Array> {
  const url = `${place.issuerUrls.get(issuer)}/elections/${place.manifest.election}/${style}/requests`;
  const response = await fetch(new URL(url, place.address), { method: 'POST', body });
  const answer = (await response.json()) as { blindSignature?: string; refusal?: string };
  const signature = answer.blindSignature === undefined ? undefined : fromBase64Url(answer.blindSignature);
  if (!signature) throw new Error(`issuer ${issuer} refused: ${answer.refusal}`);
  return signature;
}

function cast({ address, voteHost, manifest }: PollingPlace, ballot: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const path = `/elections/${manifest.election}/ballots`;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method: 'POST', headers: { host: voteHost } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve();
        else reject(new Error(`the box refused: ${response.statusCode} ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(ballot);
  });
}
