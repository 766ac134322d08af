import {
  encodeContent,
  formatCastBallot,
  formatIssueRequest,
  preparedMessage,
  sealBallot,
  signCastBallot,
  signIssueRequest,
  styleOf,
} from '@baraza/blind-ballots';
import { fastBlind, seedOf } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey, fromBase64Url, toBase64Url, utf8 } from '@baraza/transparency-log';
import { memberSeed, type TestElection } from './election.ts';

/** A member's device: everything follows from its name, as if it had been stored before anything was sent. */
export interface Device {
  readonly election: TestElection;
  readonly style: string;
  readonly member: number;
  readonly votingSeed: Uint8Array;
  readonly randomizer: Uint8Array;
}

export function deviceOf(election: TestElection, style: string, member: number, attempt = ''): Device {
  const name = `${election.id} ${style} ${member}${attempt}`;
  return { election, style, member, votingSeed: seedOf(`voting ${name}`), randomizer: seedOf(`randomizer ${name}`) };
}

/** One issuer's answer to the member of this device: always the same request, however often. */
export async function askIssuer(device: Device, index: number, publicUrl: string) {
  const { election, style, member, votingSeed, randomizer } = device;
  const issuer = election.manifest.issuers[index];
  const styleIndex = election.manifest.styles.findIndex(({ id }) => id === style);
  const spki = issuer?.rsaKeys[styleIndex] ?? new Uint8Array();
  const token = { election: election.id, style, votingKey: ed25519PublicKey(votingSeed) };
  const blinding = fastBlind(spki, preparedMessage(token, randomizer), seedOf(`${toBase64Url(randomizer)} ${index}`));
  const asked = { issuer: issuer?.id ?? '', election: election.id, style, blindedMessage: blinding.blindedMessage };
  const body = formatIssueRequest(signIssueRequest(asked, memberSeed(election.id, style, member)));
  const url = `${publicUrl}/elections/${election.id}/${style}/requests`;
  const response = await fetch(url, { method: 'POST', body });
  const answer = (await response.json()) as { readonly blindSignature?: string; readonly refusal?: string };
  const signature = answer.blindSignature === undefined ? undefined : fromBase64Url(answer.blindSignature);
  return { refusal: answer.refusal, token: signature && blinding.finalize(signature) };
}

/** Tokens of all issuers; throws where one refuses. */
export async function tokensFor(
  device: Device,
  issuers: readonly { readonly publicUrl: string }[],
): Promise<Uint8Array[]> {
  const answers = await Promise.all(issuers.map(({ publicUrl }, index) => askIssuer(device, index, publicUrl)));
  return answers.map(({ token, refusal }) => {
    if (token === undefined) throw new Error(`refused: ${refusal}`);
    return token;
  });
}

/** The canonical bytes of one ballot. */
export async function ballotOf(
  device: Device,
  tokens: readonly Uint8Array[],
  ranking: readonly number[],
  sequence = 0,
): Promise<Uint8Array> {
  const { election, style, votingSeed, randomizer } = device;
  const described = styleOf(election.manifest, style);
  if (described === undefined) throw new Error(`no style ${style}`);
  const votingKey = toBase64Url(ed25519PublicKey(votingSeed));
  const content = expectOk(encodeContent({ ranking }, described));
  const binding = { election: election.id, style, votingKey, sequence };
  const sealed = await sealBallot(election.manifest.electionKey.publicKey, content, binding);
  const parts = { election: election.id, style, randomizer, tokens, sequence, sealed };
  return utf8(formatCastBallot(signCastBallot(parts, votingSeed)));
}

export interface CastAnswer {
  readonly status: number;
  readonly promise?: { readonly leaf: string; readonly signature: string };
  readonly refusal?: string;
}

export async function cast(publicUrl: string, election: string, ballot: Uint8Array): Promise<CastAnswer> {
  const request = { method: 'POST', body: new Uint8Array(ballot) };
  const response = await fetch(`${publicUrl}/elections/${election}/ballots`, request);
  return { status: response.status, ...((await response.json()) as Omit<CastAnswer, 'status'>) };
}

export async function getJson<Value>(publicUrl: string, path: string): Promise<Value> {
  return (await (await fetch(`${publicUrl}${path}`)).json()) as Value;
}
