import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFounder, aFoundedForum, appoint, type FoundedForum, sign } from '../../../../test/support/forum.ts';
import {
  actorOf,
  anOrganisation,
  aPerson,
  giveRole,
  inTransaction,
  type TestPerson,
} from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { constraintOf } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Representative } from '../domain/motion.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { ForumReader } from './forum-reader.ts';
import { ForumRepresentatives } from './forum-representatives.ts';
import { NameEvaluator } from './name-evaluator.ts';
import { ProposeAppointment } from './propose-appointment.ts';
import { ProposeCharterVersion } from './propose-charter-version.ts';
import { RecordEvaluation } from './record-evaluation.ts';
import { VoteOnMotion } from './vote-on-motion.ts';

let application: TestApplication;
let forum: FoundedForum;
const seated: Representative[] = [];
beforeAll(async () => {
  application = await startTestApplication();
  const founders = [await aFounder(application), await aFounder(application)];
  forum = await aFoundedForum(application, 'lake-riders', founders);
  application.get(ForumRepresentatives).register((_, forumId) => Promise.resolve(forumId === forum.id ? seated : []));
});
afterAll(() => application.close());

const charterNow = () => inTransaction(application, (tx) => application.get(ForumReader).charterOf(tx, forum.id));
const holds = (person: TestPerson, role: 'moderator' | 'returning_officer') =>
  inTransaction(application, (tx) =>
    application.get(ForumAppointments).holds(tx, { accountId: person.accountId, forumId: forum.id, role }),
  );

const byFounder = async () => ({
  actor: await actorOf(application, forum.founders[0]!.signatory),
  proposal: { forumId: forum.id, organisationId: forum.founders[0]!.organisationId, reasons: 'Because it is time.' },
});

describe('offices of a forum', () => {
  it('are given by two organisations, not by one', async () => {
    const moderator = await aPerson(application);
    const { actor, proposal } = await byFounder();
    const motion = expectOk(
      await application
        .get(ProposeAppointment)
        .execute(actor, { ...proposal, handle: moderator.handle, role: 'moderator', endsOn: null }),
    );
    await sign(application, motion.id, forum.founders[0]!);
    expect(await holds(moderator, 'moderator')).toBe(false);
    await sign(application, motion.id, forum.founders[1]!);
    expect(await holds(moderator, 'moderator')).toBe(true);
  });

  it('keep fund staff out, whichever role came first', async () => {
    const fundId = await anOrganisation(application, 'fund');
    const officer = await aPerson(application);
    await giveRole(application, officer, fundId, 'grants_officer');
    const { actor, proposal } = await byFounder();
    const refused = await application
      .get(ProposeAppointment)
      .execute(actor, { ...proposal, handle: officer.handle, role: 'returning_officer', endsOn: null });
    expect(refused).toMatchObject({ ok: false, error: { type: 'OfficeRefused' } });
    const insert = inTransaction(application, (tx) =>
      tx.query(
        `INSERT INTO forum_appointments (id, forum_id, account_id, role, starts_at) VALUES (gen_random_uuid(), $1, $2, 'moderator', $3)`,
        [forum.id, officer.accountId, application.clock.now()],
      ),
    );
    expect(constraintOf(await insert.catch((error: unknown) => error))).toBe('forum_appointments_not_of_fund');
    const returning = await aPerson(application);
    await appoint(application, forum, returning, 'returning_officer');
    await expect(giveRole(application, returning, fundId, 'finance_officer')).rejects.toThrow(
      /takes no role in the fund/,
    );
  });
});

describe('the charter', () => {
  it('is rewritten by the seated representatives’ open vote, and earlier versions stay', async () => {
    const people = [await aPerson(application), await aPerson(application), await aPerson(application)];
    seated.push(...people.map(({ accountId }, index) => ({ accountId, pseudonym: `Heron ${index + 1}` })));
    const charter = { ...forum.charter, termMonths: 18 };
    const { proposal } = await byFounder();
    const proposer = await actorOf(application, people[0]!);
    const motion = expectOk(
      await application
        .get(ProposeCharterVersion)
        .execute(proposer, { ...proposal, organisationId: null, name: 'Lake riders', charter }),
    );
    const vote = async (person: TestPerson, choice: 'yes' | 'no' | 'abstain') =>
      expectOk(await application.get(VoteOnMotion).execute(person, { motionId: motion.id, choice })).state;
    expect(await vote(people[0]!, 'yes')).toBe('open');
    expect(await vote(people[1]!, 'abstain')).toBe('open');
    expect((await charterNow())!.version).toBe(1);
    expect(await vote(people[2]!, 'abstain')).toBe('passed');
    expect(await charterNow()).toMatchObject({ version: 2, adoptedBy: 'representatives', content: { termMonths: 18 } });
    const edit = inTransaction(application, (tx) => tx.query(`UPDATE forum_charters SET content = '{}'`));
    await expect(edit).rejects.toThrow('append-only');
    seated.length = 0;
  });

  it('cannot replace a panel so that somebody joins twice', async () => {
    const fresh = [await aFounder(application), await aFounder(application)];
    const organisationIds = fresh.map(({ organisationId }) => organisationId);
    const panel = organisationIds.map((organisationId) => ({ organisationId, quota: 50 }));
    const constituencies = forum.charter.constituencies.map((part) => ({ ...part, panel }));
    const { actor, proposal } = await byFounder();
    const refused = await application
      .get(ProposeCharterVersion)
      .execute(actor, { ...proposal, name: 'Lake riders', charter: { ...forum.charter, constituencies } });
    expect(refused).toMatchObject({ ok: false, error: { faults: [{ code: 'disjoint_halves' }] } });
  });
});

describe('the pilot', () => {
  it('is evaluated by an organisation outside its panels, which the forum names', async () => {
    const { actor, proposal } = await byFounder();
    const naming = application.get(NameEvaluator);
    const own = await naming.execute(actor, { ...proposal, evaluatorId: forum.founders[1]!.organisationId });
    expect(own).toMatchObject({ ok: false, error: { type: 'NotIndependent' } });
    const author = await aFounder(application, { vetted: false });
    const motion = expectOk(await naming.execute(actor, { ...proposal, evaluatorId: author.organisationId }));
    for (const founder of forum.founders) await sign(application, motion.id, founder);
    const evaluation = {
      ...{ forumId: forum.id, organisationId: author.organisationId, url: null, evaluatedOn: '2026-11-20' },
      summary: 'Members know their representatives, and the company answered four of five recommendations in time.',
    };
    const recorded = await application
      .get(RecordEvaluation)
      .execute(await actorOf(application, author.signatory), evaluation);
    expect(recorded.ok).toBe(true);
  });

  it('goes on, or ends, as the members vote', async () => {
    const tell = (outcome: string) =>
      inTransaction(application, (tx) =>
        application.get(Outbox).publish(tx, {
          type: 'elections.question-decided',
          payload: { forumId: forum.id, question: 'continue', outcome },
        }),
      ).then(() => application.drain());
    const now = () => inTransaction(application, (tx) => application.get(ForumReader).byId(tx, forum.id));
    await tell('yes');
    expect(await now()).toMatchObject({ state: 'active', pilotTo: '2028-11-30' });
    await tell('no');
    expect(await now()).toMatchObject({ state: 'ended' });
  });
});
