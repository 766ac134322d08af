import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { AddresseeReader } from '../src/modules/engagements/index.ts';
import { RefreshRecord } from '../src/modules/transparency/application/refresh-record.ts';
import { ask } from '../test/support/graphql.ts';
import { aCompany, aSeatedForum } from '../test/support/seated-forum.ts';
import { inTransaction } from '../test/support/people.ts';
import { startBenchApplication } from './support/bench-application.ts';
import { medianMs } from './support/measure.ts';

/**
 * The public page of a company behind whose facts stand 1,000 ratings, and of one with 1,000,000: the ratio of the two medians.
 * Ratings are counters of their rounds, and the page is one row of figures and the first facts.
 */
const SIZES = [1_000, 1_000_000] as const;
const RECOMMENDATIONS = 100;
const TIMES = 60;

const PAGE = `query ($slug: String!) { companyRecord(slug: $slug) { name takesPart
  figures { facts answers { count inTime medianDays } ratings { outcome count } quarters { quarter delivered }
    recommendations { bySeverity { severity states { state count } } } }
  pinnedReply { version } newestVersion { asOf } facts(first: 20) { edges { node { kind day sources { reference } } } } } }`;

const application = await startBenchApplication();
const client = new pg.Client({ connectionString: application.databaseUrl });
await client.connect();
const { forum } = await aSeatedForum(application, { slug: 'bench-forum' });
await client.query('SET session_replication_role = replica');

/** Rounds with this many votes in all, and a fact for each step of a hundred recommendations. */
async function companyWith(ratings: number): Promise<string> {
  const company = await aCompany(application, `Company of ${ratings} ratings`);
  const addressee = await inTransaction(application, (tx) =>
    application.get(AddresseeReader).ofOrganisation(tx, company.organisationId),
  );
  const { id, slug } = addressee!;
  for (let index = 0; index < RECOMMENDATIONS; index += 1) await itemOf(id, index, ratings / RECOMMENDATIONS);
  await inTransaction(application, (tx) => application.get(RefreshRecord).execute(tx, id));
  return slug;
}

async function itemOf(addresseeId: string, index: number, votes: number): Promise<void> {
  const [subjectId, roundId] = [randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO rating_marks (round_id, account_id) SELECT $1, gen_random_uuid() FROM generate_series(1, $2::int)`,
    [roundId, votes],
  );
  await client.query(
    `INSERT INTO rating_tallies (round_id, electorate, choice, count) VALUES ($1, 'members', 'partly', $2)`,
    [roundId, votes],
  );
  const steps = ['recommendation_delivered', 'acknowledged', 'answered', 'answer_rated'];
  for (const [place, kind] of steps.entries()) {
    const outcome = kind === 'answered' ? 'adopted' : kind === 'answer_rated' ? 'partly' : null;
    await client.query(
      `INSERT INTO record_facts (id, fact_key, addressee_id, forum_id, kind, subject_id, severity, phase, outcome, in_time, days_taken,
         happened_on, sources, noticed_on, check_until, is_public_at_once, published_on)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'act', $7, $8, $9, date '2025-01-01' + $10::int, $11, '2026-01-05', '2026-01-19',
         $4 <> 'answer_rated', CASE WHEN $4 = 'answer_rated' THEN date '2026-01-20' ELSE date '2026-01-05' END)`,
      [
        ...[`${subjectId}:${kind}`, addresseeId, forum.id, kind, subjectId, index % 2 ? 'severe' : 'moderate', outcome],
        ...[kind === 'answered' ? true : null, kind === 'answered' ? 40 : null, index + place * 30],
        JSON.stringify([{ kind: 'recommendation', reference: 'a-position', number: 1 }]),
      ],
    );
  }
}

async function read(slug: string): Promise<void> {
  const { data, errors } = await ask<{ companyRecord: object | null }>(application, null, PAGE, { slug });
  if (!data?.companyRecord) throw new Error(`the page was not answered: ${JSON.stringify(errors)}`);
}

const slugs = [await companyWith(SIZES[0]), await companyWith(SIZES[1])] as const;
await client.query('ANALYZE');
// Both are read before either is measured: whoever is first would pay for what the process learns once.
for (const slug of slugs) await medianMs(() => read(slug), TIMES);
const medians = [await medianMs(() => read(slugs[0]), TIMES), await medianMs(() => read(slugs[1]), TIMES)] as const;
const [small, large] = medians;
console.log('a company’s public page at 1,000,000 ratings as a ratio to 1,000 ratings');
console.log(`page         ${(large / small).toFixed(2)}`);
await client.end();
await application.close();
