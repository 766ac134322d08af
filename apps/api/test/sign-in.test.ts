import { generate } from 'otplib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../src/platform/clock/clock.ts';
import { ask, codeOf } from './support/graphql.ts';
import { anOrganisation, giveRole } from './support/people.ts';
import { aRegisteredPerson, PASSWORD, signIn, signInByRecoveryCode, sendWithCookie } from './support/sign-in.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());
// A new window of attempts for every test.
afterEach(() => application.clock.advance(HOUR_MS));

const ME = `{ me { handle secondFactor provedUntil } }`;

async function addApp(cookie: string): Promise<string> {
  const begun = await ask<{ beginAddingAuthenticatorApp: { secret: string } }>(
    application,
    { cookie },
    `mutation { beginAddingAuthenticatorApp { ... on AuthenticatorAppSecret { secret address } } }`,
  );
  const { secret } = begun.data!.beginAddingAuthenticatorApp;
  const confirm = `mutation ($code: String!) { confirmAuthenticatorApp(code: $code) { __typename ... on AccountSecurity { hasAuthenticatorApp } } }`;
  const answer = await ask(application, { cookie }, confirm, { code: await codeNow(secret) });
  expect(answer.data).toEqual({
    confirmAuthenticatorApp: { __typename: 'AccountSecurity', hasAuthenticatorApp: true },
  });
  return secret;
}

function codeNow(secret: string): Promise<string> {
  return generate({ secret, epoch: application.clock.now().getTime() / SECOND_MS });
}

describe('registering with a password', () => {
  it('asks for nothing but a handle, hands out ten codes and signs in', async () => {
    const person = await aRegisteredPerson(application, 'Wanjiru');
    expect(new Set(person.recoveryCodes).size).toBe(10);
    expect(person.recoveryCodes[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await ask(application, person, ME)).data).toMatchObject({ me: { handle: 'Wanjiru', secondFactor: false } });
  });

  it('refuses a handle that differs by its case only, a weak password and two alphabets in one handle', async () => {
    await aRegisteredPerson(application, 'Akinyi');
    const register = `mutation ($input: RegisterWithPasswordInput!) { registerWithPassword(input: $input) {
      __typename ... on InvalidInput { faults { path code } } } }`;
    const answerFor = async (handle: string, password = PASSWORD) =>
      (
        await ask<{ registerWithPassword: object }>(application, null, register, {
          input: { handle, password, locale: 'en' },
        })
      ).data!.registerWithPassword;
    expect(await answerFor('AKINYI')).toEqual({ __typename: 'HandleTaken' });
    expect(await answerFor('otieno', 'qwerty123456')).toEqual({
      __typename: 'InvalidInput',
      faults: [{ path: 'password', code: 'too_common' }],
    });
    expect(await answerFor('otieno', 'my name is otieno')).toMatchObject({ faults: [{ code: 'contains_handle' }] });
    expect(await answerFor('pаypal')).toMatchObject({ faults: [{ path: 'handle', code: 'characters' }] });
  });
});

describe('signing in with a password', () => {
  it('gives the same answer for an unknown handle and a wrong password', async () => {
    await aRegisteredPerson(application, 'njeri');
    const [unknown, wrong] = [
      await signIn(application, 'nobody-here'),
      await signIn(application, 'njeri', 'not the password'),
    ];
    expect(unknown.answer).toEqual(wrong.answer);
    expect(unknown.answer).toMatchObject({ __typename: 'SignInRefused' });
    expect([unknown.cookie, wrong.cookie]).toEqual([null, null]);
  });

  it('stops guessing after ten attempts in a quarter of an hour, for handles that exist and that do not', async () => {
    await aRegisteredPerson(application, 'kamau');
    for (const handle of ['kamau', 'ghost']) {
      for (let attempt = 0; attempt < 10; attempt += 1) await signIn(application, handle, 'a wrong password');
      expect((await signIn(application, handle)).answer).toMatchObject({
        __typename: 'TooManyAttempts',
        retryAfterMinutes: 15,
      });
    }
    application.clock.advance(15 * MINUTE_MS);
    expect((await signIn(application, 'kamau')).answer).toMatchObject({ __typename: 'SignedIn' });
  });

  it('asks for the code of the authenticator app, which works once', async () => {
    const person = await aRegisteredPerson(application, 'auma');
    const secret = await addApp(person.cookie);
    application.clock.advance(MINUTE_MS);
    expect((await signIn(application, 'auma')).answer).toMatchObject({ __typename: 'CodeNeeded' });
    const code = await codeNow(secret);
    const first = await signIn(application, 'auma', PASSWORD, code);
    const again = await signIn(application, 'auma', PASSWORD, code);
    expect([first.answer, again.answer]).toMatchObject([{ __typename: 'SignedIn' }, { __typename: 'SignInRefused' }]);
    expect((await ask(application, { cookie: first.cookie! }, ME)).data).toMatchObject({ me: { secondFactor: true } });
  });
});

describe('recovery codes', () => {
  it('open one session each, as they were printed or nearly so', async () => {
    const { recoveryCodes } = await aRegisteredPerson(application, 'mutua');
    const typed = recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ');
    expect((await signInByRecoveryCode(application, 'mutua', typed)).answer).toMatchObject({ __typename: 'SignedIn' });
    expect((await signInByRecoveryCode(application, 'mutua', typed)).answer).toMatchObject({
      __typename: 'SignInRefused',
    });
    expect((await signInByRecoveryCode(application, 'nobody', typed)).answer).toMatchObject({
      __typename: 'SignInRefused',
    });
  });

  it('stand in for a lost authenticator app', async () => {
    const person = await aRegisteredPerson(application, 'chebet');
    await addApp(person.cookie);
    const signedIn = await signIn(application, 'chebet', PASSWORD, person.recoveryCodes[0]);
    expect((await ask(application, { cookie: signedIn.cookie! }, ME)).data).toMatchObject({
      me: { secondFactor: true },
    });
  });
});

describe('a role that demands a second factor', () => {
  const NEEDED = `{ me { secondFactor secondFactorNeeded } }`;

  it('is out of reach without one, and the account page is the way out', async () => {
    const person = await aRegisteredPerson(application, 'officer-one');
    await giveRole(application, person, await anOrganisation(application, 'fund'), 'grants_officer');
    const officers = `{ organisationsToAssure(first: 1) { edges { cursor } } }`;
    expect(codeOf(await ask(application, person, officers))).toBe('SECOND_FACTOR_REQUIRED');
    expect((await ask(application, person, NEEDED)).data).toEqual({
      me: { secondFactor: false, secondFactorNeeded: true },
    });
    await addApp(person.cookie);
    expect((await ask(application, person, NEEDED)).data).toEqual({
      me: { secondFactor: true, secondFactorNeeded: true },
    });
    expect((await ask(application, person, officers)).errors).toBeUndefined();
  });

  it('cannot be got around with one stolen recovery code', async () => {
    const person = await aRegisteredPerson(application, 'officer-two');
    await addApp(person.cookie);
    await giveRole(application, person, await anOrganisation(application, 'fund'), 'finance_officer');
    const thief = await signInByRecoveryCode(application, 'officer-two', person.recoveryCodes[0]!);
    for (const operation of [
      'beginAddingPasskey',
      'beginAddingAuthenticatorApp',
      'renewRecoveryCodes',
      'removeAuthenticatorApp',
    ]) {
      const answer = await ask<Record<string, object>>(
        application,
        { cookie: thief.cookie! },
        `mutation { ${operation} { __typename } }`,
      );
      expect(answer.data?.[operation]).toEqual({ __typename: 'SecondFactorFirst' });
    }
  });
});

describe('a fresh proof', () => {
  const renew = `mutation { renewRecoveryCodes { __typename } }`;
  const prove = `mutation ($password: String!) { proveWithPassword(password: $password) { __typename } }`;

  it('is asked for five minutes after signing in, and given by password', async () => {
    const person = await aRegisteredPerson(application, 'wafula');
    application.clock.advance(5 * MINUTE_MS);
    expect(codeOf(await ask(application, person, renew))).toBe('STEP_UP_REQUIRED');
    expect((await ask(application, person, prove, { password: 'wrong' })).data).toEqual({
      proveWithPassword: { __typename: 'ProofRefused' },
    });
    expect(codeOf(await ask(application, person, renew))).toBe('STEP_UP_REQUIRED');
    expect((await ask(application, person, prove, { password: PASSWORD })).data).toEqual({
      proveWithPassword: { __typename: 'Proof' },
    });
    expect((await ask(application, person, renew)).data).toEqual({
      renewRecoveryCodes: { __typename: 'RecoveryCodes' },
    });
  });

  it('cannot be guessed for long', async () => {
    const person = await aRegisteredPerson(application, 'barasa');
    for (let attempt = 0; attempt < 8; attempt += 1) await ask(application, person, prove, { password: 'wrong' });
    const answer = await ask(application, person, prove, { password: PASSWORD });
    expect(answer.data).toEqual({ proveWithPassword: { __typename: 'TooManyAttempts' } });
  });

  it('is nothing for strangers', async () => {
    expect(codeOf(await ask(application, null, renew))).toBe('UNAUTHENTICATED');
    expect(codeOf(await sendWithCookie(application, 'forged-token', renew))).toBe('UNAUTHENTICATED');
  });
});
