import {
  bundleReaderOver,
  formatShares,
  parseManifest,
  readArchive,
  scrutinizeBoard,
  signResult,
  type BallotContent,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import type { Tale } from '../tale.ts';
import {
  ceremonyStep,
  openingShares,
  SCRUTINEERS,
  mutation,
  type CeremonyKeys,
  type StoryElection,
} from './election-acts.ts';
import { demoSeed, vote, type PollingPlace } from './simulated-voter.ts';

const VOTERS_AT_A_STEP = 30;
const VOTERS_AT_ONCE = 6;
const HOUR_MS = 3_600_000;

/** Who votes, by the name their keys follow from, and how. */
export interface StoryBallot {
  readonly voter: string;
  readonly content: BallotContent;
}

/** Casts through issuers and box. A start that was killed casts the ballots of its last step again, as replacements. */
export async function castBallots(
  tale: Tale,
  { slug, constituency }: Pick<StoryElection, 'slug' | 'constituency'>,
  ballots: readonly StoryBallot[],
): Promise<void> {
  for (let from = 0; from < ballots.length; from += VOTERS_AT_A_STEP) {
    const some = ballots.slice(from, from + VOTERS_AT_A_STEP);
    const sequence = tale.attempt(`cast-${slug}-${from}`);
    await tale.once(`cast-${slug}-${from}`, async () => {
      const place = await pollingPlace(tale, slug);
      const waiting = [...some];
      const serve = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const membershipSeed = demoSeed(next.voter);
          await vote(place, { membershipSeed, style: constituency, content: next.content, sequence });
        }
      };
      await Promise.all(Array.from({ length: VOTERS_AT_ONCE }, serve));
    });
  }
}

/** What a voter's browser is told, and checks. */
export async function pollingPlace(tale: Tale, slug: string): Promise<PollingPlace> {
  interface Told {
    readonly election: { manifestText: string; voteUrl: string; issuers: { id: string; url: string }[] };
  }
  const { election } = await tale.client.ask<Told>(
    null,
    `{ election(slug: "${slug}") { manifestText voteUrl issuers { id url } } }`,
  );
  return {
    manifest: expectOk(parseManifest(utf8(election.manifestText))),
    address: tale.client.address,
    voteHost: new URL(election.voteUrl).host,
    issuerUrls: new Map(election.issuers.map(({ id, url }) => [id, url])),
  };
}

/** Rankings that name candidates from 1 in the order given, in the numbers of the ballot, whose order was drawn by lot. */
export async function inDrawnOrder(
  tale: Tale,
  slug: string,
  candidates: readonly { readonly pseudonym: string }[],
  rankings: readonly (readonly number[])[],
): Promise<number[][]> {
  interface Drawn {
    readonly election: { styles: { candidates: { number: number | null; pseudonym: string }[] }[] };
  }
  const { election } = await tale.client.ask<Drawn>(
    null,
    `{ election(slug: "${slug}") { styles { candidates { number pseudonym } } } }`,
  );
  const drawn = election.styles.flatMap((style) => style.candidates);
  const numbers = new Map(drawn.map(({ number, pseudonym }) => [pseudonym, number]));
  return rankings.map((ranking) =>
    ranking.map((original) => numbers.get(candidates[original - 1]?.pseudonym ?? '') ?? 0),
  );
}

/** After close: each scrutineer opens the ballots with the holders' shares, counts, and signs what came out. */
export async function count(tale: Tale, { slug, closesAt }: Pick<StoryElection, 'slug' | 'closesAt'>): Promise<void> {
  await tale.moveTo(new Date(closesAt.getTime() + HOUR_MS));
  for (const scrutineer of SCRUTINEERS) {
    await tale.once(`count-${slug}-${scrutineer}`, () => countAs(tale, slug, scrutineer));
  }
}

async function countAs(tale: Tale, slug: string, scrutineer: string): Promise<null> {
  const shares = openingShares(tale.known<CeremonyKeys>(ceremonyStep(slug)));
  const archive = await tale.client.downloadBytes(scrutineer, `/elections/${slug}/closed-board`);
  const reader = bundleReaderOver(expectOk(readArchive(archive)));
  const options = { count: countContest, primitives: nativePrimitives };
  const { result, resultBytes } = expectOk(await scrutinizeBoard(reader, shares, options));
  const { signature } = signResult(resultBytes, scrutineer, demoSeed(scrutineer));
  const input = {
    election: slug,
    resultText: new TextDecoder().decode(resultBytes),
    signature: toBase64Url(signature),
    ...(result.published && { sharesText: formatShares(shares) }),
  };
  await tale.client.act(
    scrutineer,
    mutation('submitResult', 'Election', { input: ['SubmitResultInput!', input] }, 'slug'),
  );
  return null;
}
