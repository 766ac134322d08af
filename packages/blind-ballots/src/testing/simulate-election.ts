import { expectOk } from '@baraza/result';
import { ed25519PublicKey, sha256, toBase64, toBase64Url, utf8, verifierKeyOf } from '@baraza/transparency-log';
import {
  ballotBytesFor,
  blindMessage,
  commitRoll,
  encodeContent,
  finalizeSignature,
  formatCastBallot,
  formatIssueRequest,
  formatManifest,
  generateElectionKey,
  importIssuerKey,
  preparedMessage,
  sealBallot,
  shareHash,
  signBlinded,
  signCastBallot,
  signIssueRequest,
  splitElectionKey,
  type BallotContent,
  type ElectionManifest,
  type ManifestStyle,
} from '../index.ts';
import { createRawRsaKey, issuerSpki } from '../node/index.ts';

/** Seeds and keys of a simulated election: tests forge with them what an insider could forge. */
export const seedOf = (name: string): Uint8Array => sha256(utf8(`baraza test ${name}`));

const ELECTION = 'park-board-2026';
const LOG = 'log.example';
export const BOARD = `${LOG}/elections/${ELECTION}`;
const ISSUERS = ['platform', 'observer'] as const;
export const HOLDERS = ['amina', 'bakari', 'chausiku'] as const;

export interface Voter {
  readonly name: string;
  readonly style: string;
  readonly content: BallotContent;
}

async function generateRsaKeyPem(): Promise<string> {
  const parameters = { name: 'RSA-PSS', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384' };
  const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return `-----BEGIN PRIVATE KEY-----\n${toBase64(der)}\n-----END PRIVATE KEY-----\n`;
}

export interface Election {
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  /** PEM by `issuer.style`. */
  readonly rsaKeys: ReadonlyMap<string, string>;
  readonly electionSecretKey: Uint8Array;
  readonly shares: readonly Uint8Array[];
  readonly rolls: ReadonlyMap<string, readonly Uint8Array[]>;
}

const CANDIDATES = ['Ada', 'Bayo', 'Chen', 'Dina'];

function styleFor(id: string, roll: ManifestStyle['roll']): ManifestStyle {
  const base = { candidates: CANDIDATES, ranksMaximum: 3, content: 'ranking', rule: 'scottish' } as const;
  return { ...base, id, title: `Constituency ${id}`, seats: 2, reserved: [], roll, ballotBytes: ballotBytesFor(base) };
}

/** Everything a manifest says about the parties. */
function partiesOf(
  election: string,
  styleIds: readonly string[],
  rsaKeys: ReadonlyMap<string, string>,
): Pick<ElectionManifest, 'issuers' | 'board' | 'scrutineers'> {
  return {
    issuers: ISSUERS.map((id) => ({
      id,
      key: verifierKeyOf(`${id}.example/issuer`, 1, seedOf(id)),
      rsaKeys: styleIds.map((style) => issuerSpki(rsaKeys.get(`${id}.${style}`) ?? '')),
    })),
    board: {
      key: verifierKeyOf(`${LOG}/elections/${election}`, 1, seedOf('log')),
      witnesses: [verifierKeyOf('witness.example/w', 4, seedOf('witness'))],
      witnessesRequired: 1,
    },
    scrutineers: { keys: [verifierKeyOf('scrutineer.example/s', 1, seedOf('scrutineer'))], required: 1 },
  };
}

function membersOf(voters: readonly Voter[], style: string): readonly Uint8Array[] {
  return voters
    .filter((voter) => voter.style === style)
    .map((voter) => ed25519PublicKey(seedOf(`member ${voter.name}`)));
}

/** Sets up an election with a roll of these voters. */
export async function setUpElection(
  voters: readonly Voter[],
  gate: ElectionManifest['gate'],
  election: string = ELECTION,
): Promise<Election> {
  const styleIds = [...new Set(voters.map((voter) => voter.style))].sort();
  const commitments = styleIds.map((id) => expectOk(commitRoll(membersOf(voters, id))));
  const rolls = new Map(styleIds.map((id, index) => [id, commitments[index]?.sorted ?? []]));
  const rsaKeys = new Map<string, string>();
  for (const issuer of ISSUERS) for (const id of styleIds) rsaKeys.set(`${issuer}.${id}`, await generateRsaKeyPem());
  const { publicKey, secretKey } = await generateElectionKey();
  const shares = await splitElectionKey(secretKey, HOLDERS.length, 2);
  const holders = HOLDERS.map((id, index) => ({ id, shareHash: shareHash(shares[index] ?? new Uint8Array()) }));
  const manifest: ElectionManifest = {
    kind: 'baraza/manifest/v1',
    election,
    title: 'Park board',
    opensAt: '2026-11-01T08:00:00Z',
    closesAt: '2026-11-08T20:00:00Z',
    styles: commitments.map(({ size, root }, index) => styleFor(styleIds[index] ?? '', { size, root })),
    electionKey: { publicKey, required: 2, holders },
    gate,
    draw: 'sha256-election-key-and-root',
    ...partiesOf(election, styleIds, rsaKeys),
  };
  const manifestBytes = utf8(formatManifest(manifest));
  return { manifest, manifestBytes, rsaKeys, electionSecretKey: secretKey, shares, rolls };
}

/** Tokens of all issuers for one voter's fresh key, with the signed requests they were issued for. */
export async function issueTokens(
  { manifest, rsaKeys }: Election,
  voter: Voter,
): Promise<{
  readonly tokens: readonly Uint8Array[];
  readonly requests: readonly string[];
  readonly randomizer: Uint8Array;
}> {
  const votingKey = ed25519PublicKey(seedOf(`voting ${voter.name}`));
  const randomizer = seedOf(`randomizer ${voter.name}`);
  const token = { election: manifest.election, style: voter.style, votingKey };
  const styleIndex = manifest.styles.findIndex((style) => style.id === voter.style);
  const tokens: Uint8Array[] = [];
  const requests: string[] = [];
  for (const issuer of manifest.issuers) {
    const key = expectOk(await importIssuerKey(issuer.rsaKeys[styleIndex] ?? new Uint8Array()));
    const blinding = await blindMessage(key, preparedMessage(token, randomizer));
    const { blindedMessage } = blinding;
    const asked = { issuer: issuer.id, election: manifest.election, style: voter.style, blindedMessage };
    requests.push(formatIssueRequest(signIssueRequest(asked, seedOf(`member ${voter.name}`))));
    const raw = createRawRsaKey(rsaKeys.get(`${issuer.id}.${voter.style}`) ?? '');
    tokens.push(expectOk(await finalizeSignature(key, blinding, expectOk(signBlinded(raw, blindedMessage)))));
  }
  return { tokens, requests, randomizer };
}

export type Tokens = Awaited<ReturnType<typeof issueTokens>>;

/** The canonical bytes of one cast ballot. */
export async function castBallot(
  { manifest }: Election,
  voter: Voter,
  { tokens, randomizer }: Tokens,
  sequence = 0,
): Promise<Uint8Array> {
  const style = manifest.styles.find((candidate) => candidate.id === voter.style);
  if (style === undefined) throw new Error(`no style ${voter.style}`);
  const votingSeed = seedOf(`voting ${voter.name}`);
  const votingKey = ed25519PublicKey(votingSeed);
  const binding = { election: manifest.election, style: style.id, votingKey: toBase64Url(votingKey), sequence };
  const sealed = await sealBallot(
    manifest.electionKey.publicKey,
    expectOk(encodeContent(voter.content, style)),
    binding,
  );
  const parts = { election: manifest.election, style: style.id, randomizer, tokens, sequence, sealed };
  return utf8(formatCastBallot(signCastBallot(parts, votingSeed)));
}
