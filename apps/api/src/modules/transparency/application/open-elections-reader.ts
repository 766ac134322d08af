import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { BundleReader, ElectionReader, PublishedResults, type Election } from '../../elections/index.ts';
import { ForumReader } from '../../forums/index.ts';

/** One line of the public list; `id` is the election's id in the protocol. */
export interface OpenElection {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  readonly state: Election['state'];
  /** ISO 8601, UTC. */
  readonly closesAt: string;
  /** Whether ballots are public; null until the election is counted. */
  readonly published: boolean | null;
  /** Path of the bundle; null until there is one. */
  readonly bundle: string | null;
}

export interface OpenElectionPage {
  readonly elections: readonly OpenElection[];
  /** Path of the next page. */
  readonly next: string | null;
}

const PAGE_SIZE = 100;
const STATES = [
  'announced',
  'nominating',
  'nominated',
  'prepared',
  'open',
  'closed',
  'counted',
  'final',
  'cancelled',
] as const;

/** Elections for machines: a list, and every counted election's bundle. */
@Injectable()
export class OpenElectionsReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly elections: ElectionReader,
    private readonly bundles: BundleReader,
    private readonly results: PublishedResults,
    private readonly forums: ForumReader,
  ) {}

  /** Latest opening first, a hundred at a time. */
  list(after: string | undefined): Promise<OpenElectionPage> {
    return this.transactions.read(async (tx) => {
      const filter = { forumId: null, states: STATES };
      const { edges, hasNextPage } = await this.elections.page(tx, filter, { first: PAGE_SIZE, after });
      const found = edges.map(({ node }) => node);
      const forums = await this.forums.byIds(
        tx,
        found.map(({ forumId }) => forumId),
      );
      const published = await this.results.of(
        tx,
        found.map(({ id }) => id),
      );
      const elections = found.map((election) =>
        toOpenElection(election, forums.get(election.forumId)?.slug ?? '', published.get(election.id) ?? null),
      );
      const cursor = hasNextPage ? edges.at(-1)?.cursor : undefined;
      return { elections, next: cursor ? `/open-data/elections?after=${encodeURIComponent(cursor)}` : null };
    });
  }

  archive(id: string): Promise<Uint8Array | null> {
    return this.transactions.read((tx) => this.bundles.archive(tx, id));
  }
}

function toOpenElection(election: Election, forum: string, published: boolean | null): OpenElection {
  const { slug, title, state, closesAt } = election;
  const bundle = published === null ? null : `/open-data/elections/${slug}/bundle`;
  return { id: slug, title, forum, state, closesAt: closesAt.toISOString(), published, bundle };
}
