import pg from 'pg';
import { aFund } from '../test/support/fund.ts';
import { ask } from '../test/support/graphql.ts';
import { startBenchApplication } from './support/bench-application.ts';
import { medianMs } from './support/measure.ts';

/** A list at 1,000 and at 1,000,000 rows: its first page, and a page in its middle, as a ratio of the two medians. */
const SIZES = [1_000, 1_000_000] as const;
const TIMES = 60;

const application = await startBenchApplication();
const client = new pg.Client({ connectionString: application.databaseUrl });
await client.connect();

async function fundWith(rows: number): Promise<string> {
  const { fund } = await aFund(application);
  await client.query(
    `INSERT INTO grant_history (id, fund_id, grant_id, title, description, amount_minor, currency, awarded_on, recipient_name,
       funder_name, imported_by, imported_at)
     SELECT gen_random_uuid(), $1, 'G-' || n, 'Grant ' || n, '', n, 'EUR', date '2000-01-01' + n % 9000, 'Recipient ' || n % 500,
            'Funder', gen_random_uuid(), now() FROM generate_series(1, $2::int) n`,
    [fund.id, rows],
  );
  return fund.slug;
}

interface ListAnswer {
  readonly grantHistory: { readonly pageInfo: { readonly endCursor: string } };
}

async function pageOf(slug: string, after: string | null): Promise<string> {
  const query = `query ($slug: String!, $after: String) {
    grantHistory(fundSlug: $slug, first: 20, after: $after) { edges { node { title amount { amountMinor } } } pageInfo { endCursor } } }`;
  const { data } = await ask<ListAnswer>(application, null, query, { slug, after });
  if (!data) throw new Error('the list was not answered');
  return data.grantHistory.pageInfo.endCursor;
}

/** A cursor in the middle of the list, made as the server makes it. */
async function middleOf(slug: string): Promise<string> {
  const { rows } = await client.query<{ day: string; id: string }>(
    `SELECT h.awarded_on::text AS day, h.id FROM grant_history h JOIN funds f ON f.id = h.fund_id WHERE f.slug = $1
      ORDER BY h.awarded_on DESC, h.id DESC OFFSET (SELECT count(*) / 2 FROM grant_history x JOIN funds y ON y.id = x.fund_id WHERE y.slug = $1) LIMIT 1`,
    [slug],
  );
  return Buffer.from(JSON.stringify([rows[0]!.day, rows[0]!.id])).toString('base64url');
}

const medians: { first: number; middle: number }[] = [];
for (const size of SIZES) {
  const slug = await fundWith(size);
  await client.query('ANALYZE grant_history');
  const middle = await middleOf(slug);
  medians.push({
    first: await medianMs(() => pageOf(slug, null), TIMES),
    middle: await medianMs(() => pageOf(slug, middle), TIMES),
  });
}
const [small, large] = medians;
console.log('latency at 1,000,000 rows as a ratio to 1,000 rows');
console.log(`first page   ${(large!.first / small!.first).toFixed(2)}`);
console.log(`middle page  ${(large!.middle / small!.middle).toFixed(2)}`);
await client.end();
await application.close();
