import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { save, start, submit, withdraw } from './support/applying.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { anApplicant, aPublishedCall, type TestApplicant } from './support/grants.ts';
import { ask, codeOf } from './support/graphql.ts';
import { aPerson, giveRole, type TestPerson } from './support/people.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let call: { id: string; slug: string };
let applicant: TestApplicant;
let id: string;

const COMPLETE = {
  title: 'A hotline for wrong takedowns',
  requested: { amountMinor: '4000000', currency: 'EUR' },
  plan: 'Answer calls every day',
};

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
});
afterAll(() => application.close());

beforeEach(async () => {
  application.clock.moveTo(TEST_NOW);
  call = await aPublishedCall(application, fund);
  applicant = await anApplicant(application);
  id = (await start(application, applicant.editor, call.id, applicant.organisationId)).id!;
});

describe('writing together', () => {
  it('opens one application for each organisation and call, and leads to it from a second start', async () => {
    const again = await start(application, applicant.signatory, call.id, applicant.organisationId);
    expect(again).toMatchObject({ __typename: 'AlreadyApplied', applicationId: id });
  });

  it('joins what two people write in different answers', async () => {
    await save(application, applicant.editor, id, 0, { title: 'Hotline' });
    const second = await save(application, applicant.signatory, id, 0, { plan: 'Answer calls' });
    expect(second).toMatchObject({ version: 2, answers: { title: 'Hotline', plan: 'Answer calls' } });
  });

  it('keeps both texts of one answer and changes neither', async () => {
    await save(application, applicant.editor, id, 0, { title: 'Hotline' });
    const second = await save(application, applicant.signatory, id, 0, { title: 'Help line', plan: 'Answer calls' });
    expect(second).toMatchObject({
      __typename: 'AnswerChangedMeanwhile',
      version: 1,
      conflicts: [{ fieldId: 'title', current: 'Hotline' }],
    });
    const chosen = await save(application, applicant.signatory, id, second.version!, { title: 'Help line' });
    expect(chosen).toMatchObject({ answers: { title: 'Help line' } });
  });

  it('tells who saved what, and who may send', async () => {
    await save(application, applicant.editor, id, 0, { title: 'Hotline' });
    const query = `query ($id: String!) { application(id: $id) { writers { handle fieldIds } signatories } }`;
    const { data } = await ask<{ application: object }>(application, applicant.signatory, query, { id });
    expect(data!.application).toEqual({
      writers: [{ handle: applicant.editor.handle, fieldIds: ['title'] }],
      signatories: [applicant.signatory.handle],
    });
  });

  it('refuses 200,000 characters with a clear message and keeps what stood there', async () => {
    await save(application, applicant.editor, id, 0, { plan: 'Answer calls' });
    const refused = await save(application, applicant.editor, id, 1, { plan: 'x'.repeat(200_000) });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', faults: [{ path: 'plan', code: 'too_long' }] });
    expect(refused.faults![0]!.message).toContain('stays on your device');
    expect(await save(application, applicant.editor, id, 1, { title: 'Hotline' })).toMatchObject({
      answers: { plan: 'Answer calls', title: 'Hotline' },
    });
  });
});

describe('sending', () => {
  it('names every answer that keeps it from being sent, before and when it is tried', async () => {
    const draft = await save(application, applicant.editor, id, 0, { title: 'Hotline' });
    const missing = [{ path: 'requested' }, { path: 'plan' }];
    expect(draft.faults).toMatchObject(missing);
    expect(await submit(application, applicant.signatory, id)).toMatchObject({
      __typename: 'ApplicationIncomplete',
      faults: missing,
    });
  });

  it('sends what is complete, once, and keeps it as it was', async () => {
    await save(application, applicant.editor, id, 0, COMPLETE);
    expect(await submit(application, applicant.signatory, id)).toMatchObject({ state: 'submitted' });
    expect(await submit(application, applicant.signatory, id)).toMatchObject({ __typename: 'WrongState' });
    expect(await save(application, applicant.editor, id, 1, { title: 'Other' })).toMatchObject({
      __typename: 'WrongState',
    });
  });

  it('says at once that the amount is above the ceiling, also while other answers are missing', async () => {
    const draft = await save(application, applicant.editor, id, 0, {
      requested: { amountMinor: '4000001', currency: 'EUR' },
    });
    expect(draft.faults).toContainEqual(expect.objectContaining({ path: 'requested', code: 'above_ceiling' }));
  });

  it('keeps what was written when the call has closed, and sends nothing', async () => {
    await save(application, applicant.editor, id, 0, COMPLETE);
    application.clock.advance(31 * DAY_MS);
    const signatory = await aPerson(application);
    await giveRole(application, signatory, applicant.organisationId, 'ngo_signatory');
    expect(await submit(application, signatory, id)).toMatchObject({
      __typename: 'CallNotOpen',
      message: expect.stringContaining('What you wrote is kept'),
    });
    const query = `query ($id: String!) { application(id: $id) { state answers } }`;
    const { data } = await ask<{ application: object }>(application, signatory, query, { id });
    expect(data!.application).toMatchObject({ state: 'draft', answers: COMPLETE });
  });

  it('can be taken back, and another begun while the call is open', async () => {
    await save(application, applicant.editor, id, 0, COMPLETE);
    await submit(application, applicant.signatory, id);
    expect(await withdraw(application, applicant.editor, id)).toMatchObject({ state: 'withdrawn' });
    expect(await withdraw(application, applicant.editor, id)).toMatchObject({ __typename: 'WrongState' });
    const next = await start(application, applicant.editor, call.id, applicant.organisationId);
    expect(next).toMatchObject({ __typename: 'Application', state: 'draft' });
  });
});

describe('who may do what', () => {
  it('does not let another organisation know that the application exists', async () => {
    const other = await anApplicant(application);
    const query = `query ($id: String!) { application(id: $id) { id } }`;
    const { data } = await ask<{ application: null }>(application, other.signatory, query, { id });
    expect(data!.application).toBeNull();
    for (const answer of [
      await save(application, other.editor, id, 0, { title: 'Mine now' }),
      await submit(application, other.signatory, id),
      await withdraw(application, other.signatory, id),
      await start(application, other.editor, call.id, applicant.organisationId),
    ]) {
      expect(answer.__typename).toBe('NotFound');
    }
  });

  it.each([
    ['nobody signed in', (): TestPerson | null => null, 'UNAUTHENTICATED'],
    ['an editor', () => applicant.editor, 'FORBIDDEN'],
    ['a grants officer', () => fund.grantsOfficer, 'FORBIDDEN'],
    ['a board member', () => fund.board[1]!, 'FORBIDDEN'],
    ['a signatory', () => applicant.signatory, undefined],
  ] as const)('sending is a signatory’s step: %s', async (_, person, code) => {
    const mutation = `mutation ($id: String!) { submitApplication(applicationId: $id) { __typename } }`;
    expect(codeOf(await ask(application, person(), mutation, { id }))).toBe(code);
  });

  it.each([
    ['nobody signed in', (): TestPerson | null => null, 'UNAUTHENTICATED'],
    ['a finance officer', () => fund.financeOfficer, 'FORBIDDEN'],
    ['an editor', () => applicant.editor, undefined],
  ] as const)('drafts are their writers’ own: %s', async (_, person, code) => {
    const query = `query ($id: String!) { application(id: $id) { id } }`;
    expect(codeOf(await ask(application, person(), query, { id }))).toBe(code);
  });

  it('shows a draft to nobody at the fund', async () => {
    const query = `query ($id: String!) { applicationDossier(id: $id) { id } }`;
    const { data } = await ask<{ applicationDossier: null }>(application, fund.grantsOfficer, query, { id });
    expect(data!.applicationDossier).toBeNull();
  });
});
