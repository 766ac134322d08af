import pg from 'pg';
import { moderatorCandidates } from './content/candidates.ts';
import { candidatesOf } from './content/seated.ts';
import { drivers, laterRiders, moderators, riders } from './content/forum-members.ts';

/**
 * Whom the lot has drawn, which in the product only those people themselves are told: the story signs in as each of
 * them. Answers handles in the order in which they are asked, representatives first.
 */
export async function askedToRate(databaseUrl: string, itemId: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'baraza story' });
  await client.connect();
  try {
    const { rows } = await client.query<{ pseudonym: string; slug: string }>(
      `SELECT m.pseudonym, f.slug FROM rating_electors e JOIN rating_rounds r ON r.id = e.round_id
         JOIN members m ON m.account_id = e.account_id JOIN forums f ON f.id = m.forum_id
        WHERE r.item_id = $1 AND r.state = 'open' AND e.state = 'asked' ORDER BY e.electorate DESC, e.place`,
      [itemId],
    );
    return rows.flatMap(({ pseudonym, slug }) => handleOf(pseudonym, slug) ?? []);
  } finally {
    await client.end();
  }
}

function handleOf(pseudonym: string, forum: string): string | undefined {
  const seated = candidatesOf(forum).get(pseudonym);
  if (seated !== undefined) return seated;
  const known =
    forum === 'moderators-voice' ? [...moderators, ...moderatorCandidates] : [...riders, ...drivers, ...laterRiders];
  return known.find((member) => member.pseudonym === pseudonym)?.handle;
}
