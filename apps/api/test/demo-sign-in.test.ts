import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoPersonas, type Persona } from '../src/modules/identity/index.ts';
import { ask } from './support/graphql.ts';
import { anOrganisation, giveRole, inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const PERSONA: Persona = {
  handle: 'amina',
  kind: 'ngo',
  sort: 1,
  texts: {
    en: { title: 'Director of an NGO', description: 'Apply for a grant.' },
    ar: { title: 'مديرة منظمة', description: 'تقدّمي بطلب منحة.' },
  },
};
const ME = `{ me { handle secondFactor secondFactorNeeded provedUntil grants { role organisation { name } } } }`;

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
  const account = await inTransaction(application, (tx) => application.get(DemoPersonas).register(tx, PERSONA));
  const organisationId = await anOrganisation(application, 'ngo', 'Nairobi Commons');
  await giveRole(application, { ...PERSONA, accountId: account.id, cookie: '' }, organisationId, 'ngo_signatory');
});
afterAll(() => application.close());

function signIn(persona: string) {
  return application.app.inject({ method: 'POST', url: '/demo/sign-in', payload: { persona } });
}

describe('the demo', () => {
  it('lists its personas in the language asked for', async () => {
    const arabic = await application.app.inject('/demo/personas?locale=ar');
    const french = await application.app.inject('/demo/personas?locale=fr');
    expect(arabic.json()).toEqual({ personas: [{ persona: 'amina', kind: 'ngo', ...PERSONA.texts.ar }] });
    expect(french.json()).toEqual({ personas: [{ persona: 'amina', kind: 'ngo', ...PERSONA.texts.en }] });
  });

  it('signs a visitor in as a persona, second factor and fresh proof included', async () => {
    const signedIn = await signIn('amina');
    const cookie = String(signedIn.headers['set-cookie']);
    expect(cookie).toMatch(/^baraza_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const answer = await ask(application, { cookie: cookie.split(';')[0]! }, ME);
    expect(answer.data).toEqual({
      me: {
        handle: 'amina',
        secondFactor: true,
        secondFactorNeeded: false,
        provedUntil: '2026-11-21T09:05:00.000Z',
        grants: [{ role: 'ngo_signatory', organisation: { name: 'Nairobi Commons' } }],
      },
    });
  });

  it('knows no persona that was not registered', async () => {
    expect((await signIn('nobody')).statusCode).toBe(404);
    expect((await ask(application, null, ME)).data).toEqual({ me: null });
  });
});

describe('outside the demo', () => {
  it('has no demo addresses', async () => {
    const real = await startTestApplication({ demo: false });
    const list = await real.app.inject('/demo/personas');
    const signedIn = await real.app.inject({ method: 'POST', url: '/demo/sign-in', payload: { persona: 'amina' } });
    await real.close();
    expect([list.statusCode, signedIn.statusCode]).toEqual([404, 404]);
  });
});
