import {
  generateElectionKey,
  formatShares,
  shareHash,
  splitElectionKey,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { formatVerifierKey, fromBase64Url, toBase64Url, verifierKeyOf } from '@baraza/transparency-log';
import type { StoryCandidate } from '../content/candidates.ts';
import type { Act } from '../demo-client.ts';
import { trustScrutineer } from '../../system/elections/election-keys.ts';
import type { Tale } from '../tale.ts';
import { demoSeed } from './simulated-voter.ts';

/** An election of the demo: who runs it and when, in the days of the story. */
export interface StoryElection {
  readonly forum: string;
  readonly slug: string;
  readonly title: string;
  readonly constituency: string;
  readonly announcedAt: Date;
  readonly nominationsOpenAt: Date;
  readonly nominationsCloseAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Whose signatures a result needs; both scrutineers' where not said. */
  readonly scrutineersRequired?: number;
}

export const RETURNING_OFFICER = 'returning-officer';
export const KEY_HOLDERS = ['key-holder-one', 'key-holder-two', 'key-holder-three'] as const;
export const SCRUTINEERS = ['scrutineer-one', 'scrutineer-two'] as const;
const SHARES_REQUIRED = 2;

/** Somebody who signs in with a membership key, by the name that the demo's keys follow from. */
export const memberCalled = (handle: string): string => `member ${handle}`;

/** The shares of an election's key, by holder: in the demo they lie where a visitor finds them. */
export interface CeremonyKeys {
  readonly publicKey: string;
  readonly shares: Readonly<Record<string, string>>;
}

/** The step at which the story keeps them. */
export const ceremonyStep = (election: string): string => `ceremony-keys-${election}`;

export async function announce(tale: Tale, election: StoryElection): Promise<void> {
  await tale.moveTo(election.announcedAt);
  const { forum, slug, title, constituency } = election;
  const input = {
    ...{ forum, slug, title, kind: 'SEATS', styles: [{ constituency }] },
    scrutineersRequired: election.scrutineersRequired ?? SCRUTINEERS.length,
    nominationsOpenAt: election.nominationsOpenAt.toISOString(),
    nominationsCloseAt: election.nominationsCloseAt.toISOString(),
    opensAt: election.opensAt.toISOString(),
    closesAt: election.closesAt.toISOString(),
  };
  await tale.act(
    `announce-${slug}`,
    RETURNING_OFFICER,
    {
      name: 'announceElection',
      success: 'Election',
      fields: 'slug',
      variables: { input: ['AnnounceElectionInput!', input] },
    },
    { doneIf: ['SlugTaken'], done: { slug } },
  );
}

/** Nominates oneself, is seconded, and says why, in as many languages as people have translated it into. */
export async function stand(
  tale: Tale,
  slug: string,
  candidate: StoryCandidate,
  seconders: readonly string[],
): Promise<void> {
  const { handle, reserved, statement, translations = {} } = candidate;
  const step = (what: string): string => `${what}-${slug}-${handle}`;
  const member = memberCalled(handle);
  const nomination = { election: slug, reservedGroups: reserved ? [reserved] : [] };
  const nominate = mutation('nominate', 'Candidate', { input: ['NominateInput!', nomination] });
  const { id: candidateId } = await tale.act(step('nominate'), member, nominate, {
    found: async () => (await candidacyOf(tale, member, slug)) ?? null,
  });
  for (const seconder of seconders) {
    const second = mutation('secondNomination', 'Candidate', { candidateId: ['ID!', candidateId] });
    await tale.act(step(`second-${seconder}`), memberCalled(seconder), second, {
      doneIf: ['WrongState', 'AlreadySeconded'],
      done: { id: candidateId },
    });
  }
  const written = { candidateId, language: 'en', text: statement };
  await tale.act(
    step('statement'),
    member,
    mutation('saveStatement', 'Candidate', { input: ['StatementInput!', written] }),
  );
  for (const [language, text] of Object.entries(translations)) {
    const translation = { candidateId, language, text, madeByPerson: true };
    const translate = mutation('translateStatement', 'Candidate', { input: ['TranslateStatementInput!', translation] });
    await tale.act(step(`statement-${language}`), member, translate);
  }
}

async function candidacyOf(tale: Tale, member: string, slug: string): Promise<{ id: string } | null> {
  const { myElection } = await tale.client.ask<{ myElection: { candidacy: { id: string } | null } | null }>(
    member,
    `{ myElection(slug: "${slug}") { candidacy { id } } }`,
  );
  return myElection?.candidacy ?? null;
}

/** Draws the order in which candidates stand on the ballot, and fixes it. */
export async function prepare(tale: Tale, { slug, nominationsCloseAt }: StoryElection): Promise<void> {
  await tale.moveTo(new Date(nominationsCloseAt.getTime() + 3_600_000));
  const variables = { election: ['String!', slug] } as const;
  await tale.act(`draw-${slug}`, RETURNING_OFFICER, mutation('closeNominations', 'Election', variables, 'slug'), {
    doneIf: ['WrongState'],
    done: { slug },
  });
  await fixBallot(tale, slug);
}

/** From the drawn ballot to a manifest in the log: ceremony, confirmed shares, the scrutineer's key, the frozen roll. */
export async function fixBallot(tale: Tale, slug: string): Promise<void> {
  const keys = await tale.once(ceremonyStep(slug), holdCeremony);
  const holders = Object.entries(keys.shares).map(([id, share]) => ({
    id,
    accountHandle: id,
    shareHash: hashOf(share),
  }));
  const ceremony = { election: slug, publicKey: keys.publicKey, required: SHARES_REQUIRED, holders };
  const record = mutation('recordCeremony', 'Election', { input: ['RecordCeremonyInput!', ceremony] }, 'slug');
  await tale.act(`ceremony-${slug}`, RETURNING_OFFICER, record);
  for (const { id, shareHash: hash } of holders) {
    const variables = { election: ['String!', slug], shareHash: ['String!', hash] } as const;
    await tale.act(`share-${slug}-${id}`, id, mutation('confirmShare', 'MyShare', variables, 'shareHash'));
  }
  for (const scrutineer of SCRUTINEERS) {
    const key = formatVerifierKey(verifierKeyOf(scrutineer, 1, demoSeed(scrutineer)));
    trustScrutineer(tale.system.dataFolder, key);
    const variables = { election: ['String!', slug], key: ['String!', key] } as const;
    const register = mutation('registerScrutineerKey', 'Election', variables, 'slug');
    await tale.act(`${scrutineer}-${slug}`, scrutineer, register);
  }
  const publish = mutation('publishManifest', 'Election', { election: ['String!', slug] }, 'slug');
  await tale.act(`manifest-${slug}`, RETURNING_OFFICER, publish, { doneIf: ['WrongState'], done: { slug } });
}

async function holdCeremony(): Promise<CeremonyKeys> {
  const { publicKey, secretKey } = await generateElectionKey();
  const shares = await splitElectionKey(secretKey, KEY_HOLDERS.length, SHARES_REQUIRED);
  const named = KEY_HOLDERS.map((id, index) => [id, toBase64Url(shares[index] ?? new Uint8Array())] as const);
  return { publicKey: toBase64Url(publicKey), shares: Object.fromEntries(named) };
}

const bytesOf = (text: string): Uint8Array => fromBase64Url(text) ?? new Uint8Array();
const hashOf = (share: string): string => toBase64Url(shareHash(bytesOf(share)));

/** The shares that open the ballots: as many as are needed. */
export function openingShares({ shares }: CeremonyKeys): readonly OpenedShare[] {
  return Object.entries(shares)
    .slice(0, SHARES_REQUIRED)
    .map(([holder, share]) => ({ holder, share: bytesOf(share) }));
}

/** A holder's share as the ceremony hands it over. */
export function shareText(holder: string, share: string): string {
  return formatShares([{ holder, share: bytesOf(share) }]);
}

export function mutation(name: string, success: string, variables: Act['variables'], fields = 'id'): Act {
  return { name, success, fields, variables };
}
