import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constraintOf } from '../src/platform/database/transaction.ts';
import { ask, codeOf } from './support/graphql.ts';
import { inTransaction, type TestPerson } from './support/people.ts';
import { addresseeOf, aDraft, call, draftOf, give, translate, vote } from './support/position-acts.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './support/seated-forum.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let forum: SeatedForum;
let company: Awaited<ReturnType<typeof aCompany>>;
let addresseeId: string;
let [one, two, three]: TestPerson[] = [];

beforeAll(async () => {
  application = await startTestApplication();
  forum = await aSeatedForum(application, { slug: 'riders', members: 5 });
  [one, two, three] = forum.representatives;
  company = await aCompany(application, 'Kitanga Telecom');
  addresseeId = await addresseeOf(application, company.organisationId);
});
afterAll(() => application.close());

const draft = (slug: string, openness = 'comments') => aDraft(application, one!, { slug, addresseeId, openness });
const refusalOf = (sql: string, parameters: unknown[] = []): Promise<string> =>
  inTransaction(application, (tx) => tx.query(sql, parameters)).then(
    () => 'accepted',
    (error: unknown) => constraintOf(error) ?? String(error),
  );

describe('a draft', () => {
  it('does not exist for companies, other forums and strangers, nor for members before it is opened to them', async () => {
    const { id } = await draft('hidden', 'representatives');
    const query = `query ($id: ID!) { positionDraft(id: $id) { title } positionDesk { isRepresentative } }`;
    expect(codeOf(await ask(application, company.rights, query, { id }))).toBe('FORBIDDEN');
    expect(codeOf(await ask(application, null, query, { id }))).toBe('UNAUTHENTICATED');
    expect(await draftOf(application, forum.others[0]!, id)).toBeNull();
    expect(await draftOf(application, forum.officer, id)).toBeNull();
    const other = await aSeatedForum(application, { slug: 'elsewhere', members: 3 });
    expect(await draftOf(application, other.representatives[0]!, id)).toBeNull();
    const clause = { positionId: id, part: 'preamble', text: 'Let me in.' };
    expect(await give(application, other.representatives[0]!, 'addClause', clause)).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('is written by representatives only; members comment where it is open for that', async () => {
    const { id, clauseId } = await draft('open-to-read', 'members');
    const member = forum.others[0]!;
    const words = { positionId: id, clauseId, version: 1, text: 'Mine.' };
    expect(await give(application, member, 'saveClause', words)).toMatchObject({ __typename: 'NotFound' });
    const comment = { positionId: id, text: 'May I?', language: 'en' };
    expect(await give(application, member, 'commentOnPosition', comment)).toMatchObject({ __typename: 'WrongState' });
  });

  it('never takes words over somebody else’s, and puts changes of different words together', async () => {
    const { id, clauseId } = await draft('two-at-once');
    const before = 'Tell the rider the reason in writing before the account is closed.';
    const first = before.replace('Tell', 'Always tell');
    const second = before.replace('closed', 'suspended or closed');
    const words = { positionId: id, clauseId, version: 1, before };
    expect(await give(application, one!, 'saveClause', { ...words, text: first })).toMatchObject({ version: 2 });
    const refused = await give(application, two!, 'saveClause', { ...words, text: second });
    expect(refused).toMatchObject({
      __typename: 'ClauseMoved',
      text: first,
      merged: first.replace('closed', 'suspended or closed'),
    });
  });

  it('tells plainly that a clause was removed while it was amended, and keeps the words', async () => {
    const { id, clauseId } = await draft('removed-while-amended');
    const proposal = { positionId: id, clauseId, kind: 'change', version: 1, before: '', reasons: 'Clearer.' };
    await give(application, two!, 'proposeAmendment', { ...proposal, text: 'Say why, first.' });
    await give(application, one!, 'removeClause', { positionId: id, clauseId, version: 1 });
    const again = await give(application, three!, 'proposeAmendment', { ...proposal, text: 'Say why, last.' });
    expect(again).toMatchObject({ __typename: 'ClauseGone' });
    const [amendment] = (await draftOf(application, two!, id))!.amendments;
    expect(amendment).toMatchObject({ state: 'open', fit: 'gone', merged: null });
    const beside = { ...proposal, kind: 'addition', clauseId: amendment!.addAfterClauseId, text: 'Say why, first.' };
    expect(await give(application, two!, 'proposeAmendment', beside)).toMatchObject({ text: 'Say why, first.' });
    const answer = { positionId: id, amendmentId: amendment!.id, accepts: true, reasons: 'Yes.', clauseVersion: 2 };
    expect(await give(application, one!, 'answerAmendment', answer)).toMatchObject({ __typename: 'ClauseGone' });
    const own = { ...answer, accepts: false };
    expect(await give(application, two!, 'answerAmendment', own)).toMatchObject({
      __typename: 'WrongState',
      why: 'own',
    });
  });

  it('is withdrawn with a reason that whoever could read it reads, and can be taken up again', async () => {
    const { id, clauseId } = await draft('given-up');
    const withdrawal = async (reasons: string) =>
      (await call(application, one!, 'withdrawPosition', { positionId: id }, { reasons: ['String!', reasons] }))
        .__typename;
    expect(await withdrawal('  Enough. ')).toBe('InvalidInput');
    expect(await withdrawal('Kitanga has promised all of it in writing.')).toBe('PositionDraft');
    const member = forum.others[0]!;
    const query = `{ positionDraft(id: "${id}") { state withdrawal { reasons pseudonym } } }`;
    const read = await ask<{ positionDraft: { state: string; withdrawal: { reasons: string } } }>(
      ...([application, member, query] as const),
    );
    expect(read.data?.positionDraft).toMatchObject({
      ...{ state: 'withdrawn', withdrawal: { reasons: 'Kitanga has promised all of it in writing.' } },
    });
    const words = { positionId: id, clauseId, version: 1, text: 'After the end.' };
    expect(await give(application, one!, 'saveClause', words)).toMatchObject({ __typename: 'WrongState' });
    expect(await refusalOf(`DELETE FROM positions WHERE id = $1`, [id])).toBe('positions_forward');
    const takenUp = (person: TestPerson) => call(application, person, 'takeUpPosition', { positionId: id });
    expect(await takenUp(member)).toMatchObject({ __typename: 'NotFound' });
    expect(await takenUp(two!)).toMatchObject({ __typename: 'PositionDraft' });
    expect(await takenUp(two!)).toMatchObject({ __typename: 'WrongState' });
    const silently = `UPDATE positions SET state = 'withdrawn', withdrawn_reasons = NULL WHERE id = $1`;
    expect(await refusalOf(silently, [id])).toBe('positions_withdrawn_with_reasons');
  });

  it('changes its addressee and engagement to ones that its forum has', async () => {
    const { id } = await draft('sent-elsewhere');
    const change = { positionId: id, addresseeId, openness: 'members' };
    expect(await give(application, one!, 'changePosition', change)).toMatchObject({ __typename: 'PositionDraft' });
    const foreign = { ...change, engagementId: id };
    expect(await give(application, one!, 'changePosition', foreign)).toMatchObject({ __typename: 'NotFound' });
  });

  it('names no source that was not said in the forum', async () => {
    const { id, recommendationId } = await draft('sources');
    const sources = [{ kind: 'statement', sourceId: id }];
    const input = { positionId: id, recommendationId, sources };
    expect(await give(application, one!, 'setRecommendationSources', input)).toMatchObject({
      __typename: 'UnknownSources',
    });
  });

  it('shows what people said only to those who write from it', async () => {
    const { id } = await draft('heard');
    const query = `{ heardPoints(positionId: "${id}", kind: "session-point") { edges { node { id } } } }`;
    const shown = async (person: TestPerson) => (await ask<object>(application, person, query)).data;
    expect(await shown(one!)).toEqual({ heardPoints: { edges: [] } });
    expect(await shown(forum.others[0]!)).toEqual({ heardPoints: null });
  });
});

describe('a decision', () => {
  it('is not opened on an unfinished text, nor beyond what the charter lets be open at one addressee', async () => {
    const begun = { addresseeId, slug: 'unfinished', title: 'Not finished', language: 'en', openness: 'members' };
    const { id } = await give(application, one!, 'beginPosition', begun);
    const opened = await call(application, one!, 'openPositionVote', { positionId: String(id) });
    expect(opened).toMatchObject({ __typename: 'PositionIncomplete', missing: ['preamble', 'recommendation'] });
    const full = await draft('too-many');
    await inTransaction(application, (tx) =>
      tx.query(`UPDATE recommendations SET number = 40 WHERE id = $1`, [full.recommendationId]),
    );
    for (let number = 1; number <= 12; number += 1) await copyOf(full.recommendationId, number);
    expect(await call(application, one!, 'openPositionVote', { positionId: full.id })).toMatchObject({
      ...{ __typename: 'OpenItemsFull', limit: 12, open: 0, adding: 13 },
    });
  });

  it('fails with a tie, keeps out who has an interest, and takes no vote from anybody without a seat', async () => {
    const { id } = await draft('tie');
    await call(application, one!, 'openPositionVote', { positionId: id });
    const text = { positionId: id, part: 'preamble', text: 'Late words.' };
    expect(await give(application, one!, 'addClause', text)).toMatchObject({ __typename: 'WrongState' });
    const reason = ['String!', 'My sister works there.'] as const;
    await call(application, three!, 'declarePositionInterest', { positionId: id }, { reason });
    expect(await vote(application, three!, id, 'yes')).toMatchObject({ __typename: 'HasInterest' });
    expect(await vote(application, forum.others[0]!, id, 'yes')).toMatchObject({ __typename: 'NotFound' });
    await vote(application, one!, id, 'yes');
    await vote(application, two!, id, 'no');
    const found = (await draftOf(application, one!, id))!;
    expect(found.state).toBe('drafting');
    expect(found.decision.rounds[0]).toMatchObject({ outcome: 'failed', yes: 1 });
  });

  it('is not followed by adoption before people translated the very words that were voted on', async () => {
    const { id, clauseId } = await draft('translated');
    const by = {
      positionId: id,
      language: 'sw',
      translatorRole: 'member',
      words: [{ clauseId, version: 1, text: 'Kwa nini.' }],
    };
    const machine = await give(application, one!, 'savePositionTranslations', { ...by, byHuman: false });
    expect(machine).toMatchObject({ __typename: 'TranslationByMachine' });
    await translate(application, one!, id);
    await give(application, one!, 'saveClause', { positionId: id, clauseId, version: 1, text: 'Say why, always.' });
    const stale = await give(application, one!, 'savePositionTranslations', { ...by, byHuman: true });
    expect(stale).toMatchObject({ __typename: 'WrongState' });
    await call(application, one!, 'openPositionVote', { positionId: id });
    for (const person of [one, two, three]) await vote(application, person!, id, 'yes');
    const early = await call(application, one!, 'adoptPosition', { positionId: id });
    expect(early).toMatchObject({ __typename: 'LanguagesMissing', languages: ['sw'] });
    const adopt = `UPDATE positions SET state = 'adopted', adopted_at = now(), titles = '{}', preamble = '[]' WHERE id = $1`;
    expect(await refusalOf(adopt, [id])).toBe('positions_in_all_languages');
  });
});

describe('an adopted position', () => {
  it('cannot be changed by anybody, and is restated by its own addressee only', async () => {
    const { id, clauseId, recommendationId } = await draft('adopted');
    const adoption = `UPDATE positions SET state = 'deciding' WHERE id = $1`;
    expect(await refusalOf(adoption, [id])).toBe('accepted');
    expect(await refusalOf(`UPDATE position_clauses SET text = 'Other', version = 2 WHERE id = $1`, [clauseId])).toBe(
      'position_words_fixed',
    );
    expect(await refusalOf(`UPDATE positions SET state = 'drafting' WHERE id = $1`, [id])).toBe('accepted');
    await translate(application, one!, id);
    await call(application, one!, 'openPositionVote', { positionId: id });
    for (const person of [one, two, three]) await vote(application, person!, id, 'yes');
    expect(await call(application, one!, 'adoptPosition', { positionId: id })).toMatchObject({ state: 'adopted' });
    const said = { recommendationId, language: 'en', text: 'We should explain ourselves.' };
    const before = await give(application, company.rights, 'restateRecommendation', said);
    expect(before).toMatchObject({ __typename: 'NotFound' });
    await application.drain();
    const stranger = await aCompany(application, 'Somebody Else');
    expect(await give(application, stranger.rights, 'restateRecommendation', said)).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await give(application, company.rights, 'restateRecommendation', said)).toMatchObject({
      __typename: 'Restatement',
    });
    expect(await refusalOf(`UPDATE recommendation_clauses SET texts = '{}' WHERE id = $1`, [clauseId])).toBe(
      'position_words_fixed',
    );
    expect(await refusalOf(`UPDATE recommendations SET severity_scale = 1 WHERE id = $1`, [recommendationId])).toBe(
      'position_words_fixed',
    );
    expect(await refusalOf(`UPDATE positions SET titles = '{}' WHERE id = $1`, [id])).toBe('positions_forward');
    expect(await refusalOf(`UPDATE restatements SET text = 'We should do nothing.'`)).toBe('restatements_stand');
  });
});

/** Another recommendation with the same words, straight into the tables: asking thirteen times over would take long. */
async function copyOf(id: string, number: number): Promise<void> {
  await inTransaction(application, async (tx) => {
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO recommendations (id, position_id, number, addressee_id, severity_scale, severity_scope,
         severity_irremediability, phase) SELECT gen_random_uuid(), position_id, $2, addressee_id, 1, 1, 1, 'act'
         FROM recommendations WHERE id = $1 RETURNING id`,
      [id, number],
    );
    await tx.query(
      `INSERT INTO position_clauses (id, position_id, part, recommendation_id, place, text, changed_at)
       SELECT gen_random_uuid(), position_id, part, $2, place, text, changed_at FROM position_clauses WHERE recommendation_id = $1`,
      [id, made!.id],
    );
  });
}
