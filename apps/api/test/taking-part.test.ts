import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HeardPoints, ParticipationReader } from '../src/modules/engagements/index.ts';
import { constraintOf } from '../src/platform/database/transaction.ts';
import { ask, codeOf } from './support/graphql.ts';
import { type Mutated, mutate } from './support/mutate.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import {
  aFacilitatedEngagement,
  aSession,
  candidatesOf,
  onItsDay,
  type FacilitatedEngagement,
} from './support/facilitated-engagement.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

type Arguments = Parameters<typeof mutate>[3];

let application: TestApplication;
let engagement: FacilitatedEngagement;
let sessionId: string;
beforeAll(async () => {
  application = await startTestApplication();
  engagement = await aFacilitatedEngagement(application, 'suspensions');
  sessionId = await aSession(application, engagement);
});
afterAll(() => application.close());

const act = (person: TestPerson, name: string, given: Arguments, success = ''): Promise<Mutated> =>
  mutate(application, person, name, given, success);
const members = () => [...engagement.forum.others, ...engagement.forum.representatives];
const invite = (way: string, memberIds: readonly string[], id = sessionId) =>
  act(
    engagement.facilitator,
    'invitePeople',
    { input: ['InvitePeopleInputType!', { sessionId: id, memberIds, way }] },
    '... on PeopleInvited { count }',
  );
const invitationsOf = async (person: TestPerson) => {
  const query = `{ myInvitations { edges { node { id state way hasSaidNeeds session { id howToJoin whyAgain contentWarning { text } } } } } }`;
  type Row = {
    id: string;
    state: string;
    hasSaidNeeds: boolean;
    session: { id: string; howToJoin: string | null; whyAgain: string };
  };
  const { data } = await ask<{ myInvitations: { edges: { node: Row }[] } }>(application, person, query);
  return data!.myInvitations.edges.map(({ node }) => node);
};
const answer = (person: TestPerson, id: string, accepted: boolean) =>
  act(person, 'answerInvitation', { id: ['ID!', id], accepted: ['Boolean!', accepted] }, '... on Invitation { state }');
const sql = (statement: string, parameters: readonly unknown[] = []) =>
  inTransaction(application, (tx) => tx.query(statement, parameters));
const refusedBy = async (work: Promise<unknown>) =>
  constraintOf(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );

describe('seats between the sides', () => {
  it('are given by both sides, say who pays, and go to nobody of either', async () => {
    const [one, seats] = [
      await aPerson(application),
      '{ engagementSeats(engagement: "suspensions") { called affiliation retainedBy role } }',
    ];
    const input = {
      engagement: 'suspensions',
      handle: one.handle,
      role: 'note_taker',
      called: 'Noor',
      reasons: 'Writes fast and fairly.',
    };
    const propose = (handle: string) =>
      act(
        engagement.company.rights,
        'proposeEngagementSeat',
        { input: ['ProposeEngagementSeatInput!', { ...input, handle }] },
        '... on EngagementSeat { id }',
      );
    const proposed = await propose(one.handle);
    const accept = (person: TestPerson) =>
      act(person, 'answerEngagementSeat', { id: ['ID!', proposed['id']], accepted: ['Boolean!', true] });
    expect((await accept(engagement.company.signatory)).__typename).toBe('NotBothSides');
    expect((await accept(one)).__typename).toBe('NotFound');
    expect((await propose(engagement.company.finance.handle)).__typename).toBe('BehindTheWall');
    const { data } = await ask<{ engagementSeats: object[] }>(application, null, seats);
    expect(data!.engagementSeats).toEqual([
      { called: 'Sahar', affiliation: 'Mosaic Consulting', retainedBy: 'company', role: 'facilitator' },
    ]);
  });
});

describe('who is invited', () => {
  it('is nobody before somebody has read what was said already, and nobody at short notice', async () => {
    const soon = await aSession(application, engagement, { startsAtLocal: '2026-11-23T14:00', title: 'Too soon' });
    const someone = await candidatesOf(application, engagement.facilitator, soon);
    expect((await invite('mix', [someone[0]!.memberId], soon)).__typename).toBe('TooShortNotice');
    await sql(
      `UPDATE sessions_of_engagements SET why_again = NULL, existing_read_at = NULL, existing_read_by = NULL WHERE id = $1`,
      [soon],
    );
    expect((await invite('mix', [someone[0]!.memberId], soon)).__typename).toBe('ReadFirst');
  });

  it('is never chosen by the company, which reads no invitation and takes none back', async () => {
    const [critic] = await candidatesOf(application, engagement.facilitator, sessionId);
    expect(await invite('critical_voice', [critic!.memberId])).toMatchObject({ count: 1 });
    const { rights } = engagement.company;
    const own = {
      engagement: ['String!', 'suspensions'],
      reasons: ['String!', 'This person insulted us in the press.'],
    } as const;
    const refused = await act(rights, 'withdrawInvitation', own);
    expect(refused.__typename).toBe('InvitationStands');
    expect(refused.message).toContain('stands');
    expect(codeOf(await ask(application, rights, `{ invitationCounts(sessionId: "${sessionId}") { count } }`))).toBe(
      'FORBIDDEN',
    );
    expect(await refusedBy(sql(`DELETE FROM invitations`))).toBe('invitations_stand');
    expect(await refusedBy(sql(`UPDATE invitations SET account_id = $1`, [rights.accountId]))).toBe(
      'invitations_stand',
    );
    const copy = `INSERT INTO invitations SELECT gen_random_uuid(), session_id, engagement_id, $1, kind, way, draw_id, $2, invited_at, answer_by, state, NULL
      FROM invitations LIMIT 1`;
    const other = engagement.forum.others.at(-1)!;
    expect(await refusedBy(sql(copy, [other.accountId, rights.accountId]))).toBe('invitations_not_by_companies');
    const mix = '{ engagementMix(engagement: "suspensions") { attempts { reasons } } }';
    const seen = async (person: TestPerson) =>
      (await ask<{ engagementMix: { attempts: { reasons: string }[] } }>(application, person, mix)).data!.engagementMix
        .attempts;
    expect(await seen(rights)).toEqual([]);
    expect(await seen(engagement.forum.representatives[0]!)).toEqual([
      { reasons: 'This person insulted us in the press.' },
    ]);
  });

  it('is drawn by a seed that two people make, neither of whom can know it', async () => {
    const rep = engagement.forum.representatives[0]!;
    const places = { sessionId: ['ID!', sessionId], places: ['Int!', 5] } as const;
    const announced = await act(
      engagement.facilitator,
      'announceInvitationDraw',
      places,
      '... on InvitationDraw { id secret seedHash }',
    );
    expect(announced['secret']).toBeNull();
    const draw = (person: TestPerson) =>
      act(
        person,
        'drawInvitations',
        { drawId: ['ID!', announced['id']], words: ['String!', 'rain on the lake tonight'] },
        '... on PeopleInvited { count }',
      );
    expect((await draw(engagement.facilitator)).__typename).toBe('NotBothSides');
    expect(await draw(rep)).toMatchObject({ count: 5 });
    expect((await draw(rep)).__typename).toBe('WrongState');
  });

  it('says “not now” without a reason, and is left alone until the day they chose', async () => {
    const person = (await Promise.all(members().map(async (one) => ({ one, own: await invitationsOf(one) })))).find(
      ({ own }) => own.length > 0,
    )!;
    expect(await answer(person.one, person.own[0]!.id, false)).toMatchObject({ state: 'not_now' });
    await act(person.one, 'pauseInvitations', { until: ['Day', '2027-01-31'], forOrganisation: ['Boolean!', false] });
    const later = await aSession(application, engagement, {
      title: 'Another evening',
      startsAtLocal: '2026-12-20T18:00',
    });
    const asked = await candidatesOf(application, engagement.facilitator, later);
    expect(asked.map(({ pseudonym }) => pseudonym)).not.toContain(person.one.member.pseudonym);
    expect(asked.every(({ load }) => load <= 1)).toBe(true);
  });
});

describe('a session', () => {
  it('is agreed to with its preparation, tells whoever pays, and can be left at any time and still be paid', async () => {
    const invited: TestPerson[] = [];
    for (const one of members()) {
      const waiting = (await invitationsOf(one)).find(({ state }) => state === 'sent');
      if (waiting) {
        expect(await answer(one, waiting.id, true)).toMatchObject({ state: 'accepted' });
        invited.push(one);
      }
    }
    const [stopper, stayer] = invited;
    const said = 'A lift, and breaks every half hour.';
    await act(stopper!, 'saveMyNeeds', { sessionId: ['ID!', sessionId], text: ['String!', said] });
    const hasSaid = async (one: TestPerson) => (await invitationsOf(one)).some(({ hasSaidNeeds }) => hasSaidNeeds);
    expect([await hasSaid(stopper!), await hasSaid(stayer!)]).toEqual([true, false]);
    const needs = await act(
      engagement.facilitator,
      'openSessionNeeds',
      { sessionId: ['ID!', sessionId] },
      '... on SessionNeeds { texts }',
    );
    expect(needs['texts']).toEqual([said]);
    const begin = () => act(engagement.facilitator, 'beginSession', { id: ['ID!', sessionId] });
    expect((await begin()).__typename).toBe('WrongState');
    await onItsDay(application, sessionId);
    expect((await begin()).__typename).toBe('EngagementSession');
    expect(
      await act(stopper!, 'stopTakingPart', { sessionId: ['ID!', sessionId] }, '... on PlaceLeft { isPaid }'),
    ).toMatchObject({ isPaid: true });
    // Whoever left needs nothing there any more, and nobody keeps what they said of themselves.
    expect(await sql(`SELECT 1 FROM participation_needs WHERE session_id = '${sessionId}'`)).toEqual([]);
    const own = (person: TestPerson) =>
      inTransaction(application, (tx) => application.get(ParticipationReader).ofAccount(tx, person.accountId));
    expect((await own(stopper!)).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
    expect((await own(stayer!)).map(({ activity }) => activity).sort()).toEqual(['preparation', 'session']);
    const events = await sql(
      `SELECT DISTINCT type FROM outbox_events WHERE type LIKE 'engagements.participation-%' ORDER BY 1`,
    );
    expect(events).toEqual([{ type: 'engagements.participation-agreed' }, { type: 'engagements.participation-ended' }]);
  });

  it('has points whose author the company never learns, and answers that stay as they were given', async () => {
    const speaker = (await Promise.all(members().map(async (one) => ({ one, own: await invitationsOf(one) }))))
      .filter(({ own }) => own.some(({ state }) => state === 'accepted'))
      .at(-1)!.one;
    const id = '7b1f8f64-5c1e-4f0c-9d0e-1f2a3b4c5d6e';
    const point = {
      sessionId,
      id,
      text: 'I lost three days before anybody read my appeal.',
      language: 'en',
      isMine: true,
    };
    const write = () =>
      act(
        speaker,
        'writeSessionPoint',
        { input: ['WriteSessionPointInput!', point] },
        '... on SessionPoint { number isMine }',
      );
    expect(await write()).toMatchObject({ number: 1, isMine: true });
    expect(await write()).toMatchObject({ number: 1 });
    const { signatory } = engagement.company;
    const points = `{ engagementSession(id: "${sessionId}") { mix { count } points { edges { node { text isMine speakerKind } } } } }`;
    const seen = await ask<{ engagementSession: { points: { edges: object[] } } }>(application, signatory, points);
    expect(seen.data!.engagementSession.points.edges).toEqual([
      { node: { text: point.text, isMine: false, speakerKind: null } },
    ]);
    const reply = (text: string) =>
      act(
        signatory,
        'answerSessionPoint',
        { id: ['ID!', id], text: ['String!', text], role: ['String!', 'Head of dispatch'] },
        '... on SessionPoint { triage answer }',
      );
    expect(await reply('From January a person reads it within a day.')).toMatchObject({ triage: 'answered_at_once' });
    expect((await reply('We never said that.')).__typename).toBe('WrongState');
    expect(await refusedBy(sql(`UPDATE session_points SET answer = 'We never said that.'`))).toBe(
      'session_points_stand',
    );
    expect(await refusedBy(sql(`UPDATE session_points SET text = 'All was well.'`))).toBe('session_points_stand');
    const heard = application.get(HeardPoints).of('session-point')!;
    const mine = await inTransaction(application, (tx) => heard.mine(tx, speaker.accountId));
    expect(mine.map(({ text }) => text)).toEqual([point.text]);
  });
});
