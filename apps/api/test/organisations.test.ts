import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { ask, codeOf } from './support/graphql.ts';
import { anOrganisation, aPerson, giveRole, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let founder: TestPerson;
let ngo: string;
beforeAll(async () => {
  application = await startTestApplication();
});
beforeEach(async () => {
  founder = await aPerson(application);
  ngo = await anOrganisation(application, 'ngo', 'Ushirika wa Haki');
  await giveRole(application, founder, ngo, 'ngo_signatory');
});
afterAll(() => application.close());

const REGISTER = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
  __typename ... on Organisation { name orgIds } ... on InvalidInput { faults { path code } } ... on IdentifierTaken { orgId } } }`;
const OFFER = `mutation ($input: OfferRoleInput!) { offerRole(input: $input) { __typename ... on RoleOffer { id role } } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!) { answerRoleOffer(offerId: $id, accept: $accept) { __typename } }`;
const MINE = `{ myRoleOffers { id role organisation { name } } }`;

const answerTo = async (person: TestPerson | null, query: string, variables: object) =>
  Object.values((await ask<Record<string, object>>(application, person, query, { ...variables })).data ?? {})[0];
const offer = (handle: string, role = 'ngo_editor', organisationId = ngo) =>
  answerTo(founder, OFFER, { input: { organisationId, handle, role } });

describe('registering an organisation', () => {
  const input = { kind: 'ngo', name: 'Sauti ya Mto', country: 'KE', orgIds: ['gb-chc-1110817'] };

  it('makes the person its signatory and keeps identifiers as their register writes them, once', async () => {
    expect(await answerTo(founder, REGISTER, { input })).toEqual({
      __typename: 'Organisation',
      name: 'Sauti ya Mto',
      orgIds: ['GB-CHC-1110817'],
    });
    expect(await answerTo(await aPerson(application), REGISTER, { input })).toEqual({
      __typename: 'IdentifierTaken',
      orgId: 'GB-CHC-1110817',
    });
    const me = await ask(application, founder, `{ me { grants { role organisation { name } } } }`);
    expect(JSON.stringify(me.data)).toContain('{"role":"ngo_signatory","organisation":{"name":"Sauti ya Mto"}}');
  });

  it('names every fault at once and founds no fund', async () => {
    const faulty = {
      kind: 'ngo',
      name: 'X',
      country: 'XX',
      website: 'javascript:alert(1)',
      orgIds: ['GB-CHC-none', '360G-x'],
    };
    expect(await answerTo(founder, REGISTER, { input: faulty })).toMatchObject({
      faults: [
        { path: 'name', code: 'too_short' },
        { path: 'website', code: 'not_an_address' },
        { path: 'country', code: 'unknown_country' },
        { path: 'orgIds.0', code: 'wrong_number' },
        { path: 'orgIds.1', code: 'publishers_own_number' },
      ],
    });
    expect(await answerTo(founder, REGISTER, { input: { ...input, kind: 'fund', orgIds: [] } })).toMatchObject({
      faults: [{ path: 'kind' }],
    });
    expect(codeOf(await ask(application, null, REGISTER, { input }))).toBe('UNAUTHENTICATED');
  });
});

describe('roles offered to a handle', () => {
  it('begin when the person accepts, and never without them', async () => {
    const person = await aPerson(application);
    await offer(person.handle.toUpperCase());
    const offers = await ask<{ myRoleOffers: { id: string }[] }>(application, person, MINE);
    expect(offers.data).toMatchObject({
      myRoleOffers: [{ role: 'ngo_editor', organisation: { name: 'Ushirika wa Haki' } }],
    });
    const { id } = offers.data!.myRoleOffers[0]!;
    expect(await answerTo(await aPerson(application), ANSWER, { id, accept: true })).toEqual({
      __typename: 'NotFound',
    });
    expect(await answerTo(person, ANSWER, { id, accept: true })).toEqual({ __typename: 'RoleOffer' });
    expect(await answerTo(person, ANSWER, { id, accept: true })).toEqual({ __typename: 'NotFound' });
  });

  it('look the same for a handle that nobody has', async () => {
    const [somebody, nobody] = [await offer((await aPerson(application)).handle), await offer('nobody-at-all')];
    expect(Object.keys(somebody!)).toEqual(Object.keys(nobody!));
    expect(nobody).toMatchObject({ __typename: 'RoleOffer', role: 'ngo_editor' });
  });

  it('are offered by signatories of that organisation only, for roles that they may give, after a fresh proof', async () => {
    const [stranger, idle] = [await aPerson(application), await aPerson(application, { proved: false })];
    await giveRole(application, stranger, await anOrganisation(application, 'ngo'), 'ngo_signatory');
    await giveRole(application, idle, ngo, 'ngo_signatory');
    const input = { organisationId: ngo, handle: 'x-y-z', role: 'ngo_editor' };
    expect(await answerTo(stranger, OFFER, { input })).toEqual({ __typename: 'NotFound' });
    expect(codeOf(await ask(application, idle, OFFER, { input }))).toBe('STEP_UP_REQUIRED');
    expect(await offer('x-y-z', 'company_finance')).toEqual({ __typename: 'RoleDoesNotFit' });
  });

  it('answer with kind words when the roles must stay apart', async () => {
    const [fund, officer, chair] = [
      await anOrganisation(application, 'fund'),
      await aPerson(application),
      await aPerson(application),
    ];
    await giveRole(application, chair, fund, 'board_chair');
    await giveRole(application, officer, fund, 'grants_officer');
    await answerTo(chair, OFFER, { input: { organisationId: fund, handle: officer.handle, role: 'finance_officer' } });
    const { data } = await ask<{ myRoleOffers: { id: string }[] }>(application, officer, MINE);
    expect(await answerTo(officer, ANSWER, { id: data!.myRoleOffers[0]!.id, accept: true })).toEqual({
      __typename: 'RolesConflict',
    });
  });
});

describe('ending a role', () => {
  const END = `mutation ($id: ID!) { endRole(assignmentId: $id) { __typename } }`;

  it('is up to its holder and to who could give it, but the last signatory stays', async () => {
    const [editor, stranger] = [await aPerson(application), await aPerson(application)];
    const role = await giveRole(application, editor, ngo, 'ngo_editor');
    expect(await answerTo(stranger, END, { id: role })).toEqual({ __typename: 'NotFound' });
    expect(await answerTo(founder, END, { id: role })).toEqual({ __typename: 'RoleAssignment' });
    const room = await ask<{ organisationRoom: { people: { id: string }[] } }>(
      application,
      founder,
      `query ($id: ID!) { organisationRoom(organisationId: $id) { people { id handle role } } }`,
      { id: ngo },
    );
    expect(room.data!.organisationRoom.people).toMatchObject([{ handle: founder.handle, role: 'ngo_signatory' }]);
    expect(await answerTo(founder, END, { id: room.data!.organisationRoom.people[0]!.id })).toEqual({
      __typename: 'LastSignatory',
    });
  });
});

describe('vetting and screening', () => {
  const VET = `mutation ($input: VetOrganisationInput!) { vetOrganisation(input: $input) { __typename ... on Vetting { vettedBy expiresOn } } }`;
  const SCREEN = `mutation ($input: ScreenOrganisationInput!) { screenOrganisation(input: $input) { __typename ... on InvalidInput { faults { path } } } }`;
  const DUE = `{ organisationsToAssure(search: "Due NGO") { edges { node { name } } } }`;

  it('are done by the grants office, take an organisation off the list, and put it back when they lapse', async () => {
    const [officer, organisationId] = [await aPerson(application), await anOrganisation(application, 'ngo', 'Due NGO')];
    await giveRole(application, officer, await anOrganisation(application, 'fund'), 'grants_officer');
    const vetting = {
      organisationId,
      outcome: 'passed',
      evidence: 'Register extract of 2026-11-02',
      expiresOn: '2026-12-31',
    };
    const { evidence, expiresOn } = vetting;
    const screening = {
      organisationId,
      outcome: 'clear',
      lists: ['UN Security Council', 'EU consolidated'],
      evidence,
      expiresOn,
    };
    expect((await ask(application, officer, DUE)).data).toMatchObject({
      organisationsToAssure: { edges: [{ node: { name: 'Due NGO' } }] },
    });
    expect(await answerTo(officer, VET, { input: vetting })).toEqual({
      __typename: 'Vetting',
      vettedBy: officer.handle,
      expiresOn,
    });
    expect(await answerTo(officer, SCREEN, { input: screening })).toEqual({ __typename: 'Screening' });
    expect((await ask(application, officer, DUE)).data).toMatchObject({ organisationsToAssure: { edges: [] } });
    expect(
      await answerTo(officer, SCREEN, { input: { ...screening, lists: [], expiresOn: '2026-11-21' } }),
    ).toMatchObject({
      faults: [{ path: 'lists' }, { path: 'expiresOn' }],
    });
    expect(codeOf(await ask(application, founder, VET, { input: vetting }))).toBe('FORBIDDEN');
  });
});

describe('the due-diligence pack', () => {
  const SAVE = `mutation ($input: SaveDueDiligencePackInput!) { saveDueDiligencePack(input: $input) {
    __typename ... on DueDiligencePack { version complete } ... on PackChanged { version } ... on InvalidInput { faults { path code } } } }`;
  const save = (answers: object, basedOnVersion: number) =>
    answerTo(founder, SAVE, { input: { organisationId: ngo, answers, basedOnVersion } });

  it('keeps every version, and never writes over a colleague', async () => {
    expect(await save({ purpose: 'Land rights' }, 0)).toEqual({
      __typename: 'DueDiligencePack',
      version: 1,
      complete: false,
    });
    application.clock.advance(DAY_MS / 24);
    expect(await save({ purpose: 'Other words' }, 0)).toEqual({ __typename: 'PackChanged', version: 1 });
    expect(await save({ purpose: 'Land and water rights' }, 1)).toMatchObject({ version: 2 });
  });

  it('takes text within bounds for questions that exist', async () => {
    const answers = { purpose: 'x'.repeat(200_000), shoe_size: '42', safeguarding: 7 };
    expect(await save(answers, 0)).toMatchObject({
      faults: [
        { path: 'answers.purpose', code: 'too_long' },
        { path: 'answers.shoe_size', code: 'unknown_question' },
        { path: 'answers.safeguarding', code: 'not_text' },
      ],
    });
  });
});
