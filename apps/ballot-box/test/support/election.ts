import { randomBytes } from 'node:crypto';
import {
  ballotBytesFor,
  commitRoll,
  formatManifest,
  generateElectionKey,
  shareHash,
  splitElectionKey,
  type ElectionManifest,
} from '@baraza/blind-ballots';
import { seedOf } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import {
  ed25519PublicKey,
  fromBase64Url,
  parseVerifierKey,
  toBase64Url,
  verifierKeyOf,
} from '@baraza/transparency-log';
import { operateOk } from './operate.ts';
import type { Parties } from './parties.ts';

/** An election that all parties have been told about. */
export interface TestElection {
  readonly id: string;
  readonly manifest: ElectionManifest;
  readonly manifestText: string;
  readonly rolls: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly shares: readonly { readonly holder: string; readonly share: Uint8Array }[];
}

export const HOLDERS = ['amina', 'bakari', 'chausiku'];
const CANDIDATES = ['Ada', 'Bayo', 'Chen', 'Dina'];

export const memberSeed = (election: string, style: string, member: number): Uint8Array =>
  seedOf(`${election} ${style} member ${member}`);

async function issuersOf(parties: Pick<Parties, 'issuers'>, id: string, styles: readonly string[]) {
  return Promise.all(
    parties.issuers.map(async (issuer, index) => {
      const keys = await operateOk(issuer.operatorUrl, 'POST', `${id}/keys`, { styles });
      return {
        id: ['platform', 'observer'][index] ?? '',
        key: expectOk(parseVerifierKey(keys['key'] as string)),
        rsaKeys: (keys['rsaKeys'] as string[]).map((text) => fromBase64Url(text) ?? new Uint8Array()),
      };
    }),
  );
}

/** Makes an election of `members` per style, open from the 1st to the 8th of November 2026, at every party. */
export async function prepareElection(
  parties: Pick<Parties, 'issuers' | 'box' | 'witness'>,
  members: Readonly<Record<string, number>>,
  id = `vote-${randomBytes(6).toString('hex')}`,
): Promise<TestElection> {
  const styles = Object.keys(members).sort();
  const issuers = await issuersOf(parties, id, styles);
  const boardKey = (await operateOk(parties.box.operatorUrl, 'GET', `${id}/key`))['key'] as string;
  const { publicKey, secretKey } = await generateElectionKey();
  const shares = await splitElectionKey(secretKey, HOLDERS.length, 2);
  const rolls = new Map(
    styles.map((style) => {
      const keys = Array.from({ length: members[style] ?? 0 }, (_, n) => ed25519PublicKey(memberSeed(id, style, n)));
      return [style, expectOk(commitRoll(keys))];
    }),
  );
  const base = { candidates: CANDIDATES, ranksMaximum: 4, content: 'ranking', rule: 'scottish' } as const;
  const manifest: ElectionManifest = {
    kind: 'baraza/manifest/v1',
    election: id,
    title: 'A vote of the tests',
    opensAt: '2026-11-01T08:00:00Z',
    closesAt: '2026-11-08T20:00:00Z',
    styles: styles.map((style) => {
      const { size = 0, root = new Uint8Array() } = rolls.get(style) ?? {};
      const more = { seats: 2, reserved: [], roll: { size, root }, ballotBytes: ballotBytesFor(base) };
      return { ...base, ...more, id: style, title: `Constituency ${style}` };
    }),
    issuers,
    electionKey: {
      publicKey,
      required: 2,
      holders: HOLDERS.map((holder, n) => ({ id: holder, shareHash: shareHash(shares[n] ?? new Uint8Array()) })),
    },
    gate: { castMinimum: 1, uniquePercentMaximum: 100 },
    draw: 'sha256-election-key-and-root',
    board: { key: expectOk(parseVerifierKey(boardKey)), witnesses: [parties.witness.key], witnessesRequired: 1 },
    scrutineers: { keys: [verifierKeyOf('scrutineer.example/s', 1, seedOf('scrutineer'))], required: 1 },
  };
  const manifestText = formatManifest(manifest);
  const sorted = new Map([...rolls].map(([style, roll]) => [style, roll.sorted]));
  const election = { id, manifest, manifestText, rolls: sorted };
  await tellParties(parties, election);
  const opened = shares.map((share, n) => ({ holder: HOLDERS[n] ?? '', share }));
  return { ...election, shares: opened };
}

export async function tellParties(
  parties: Pick<Parties, 'issuers' | 'box'>,
  { id, manifestText, rolls }: Pick<TestElection, 'id' | 'manifestText' | 'rolls'>,
): Promise<void> {
  const texts = Object.fromEntries([...rolls].map(([style, keys]) => [style, keys.map(toBase64Url)]));
  for (const issuer of parties.issuers) {
    await operateOk(issuer.operatorUrl, 'PUT', id, { manifest: manifestText, rolls: texts });
  }
  await operateOk(parties.box.operatorUrl, 'PUT', id, { manifest: manifestText });
}
