import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../src/platform/clock/clock.ts';
import { ask } from './support/graphql.ts';
import { post } from './support/sign-in.ts';
import { SoftwareAuthenticator } from './support/software-authenticator.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const ORIGIN = 'http://localhost:4000';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

interface Ceremony {
  readonly ceremonyId: string;
  readonly options: never;
}

async function register(handle: string, authenticator: SoftwareAuthenticator) {
  const begun = await post(
    application,
    `mutation ($handle: String!) { beginPasskeyRegistration(handle: $handle) { ... on PasskeyCeremony { ceremonyId options } } }`,
    { handle },
  );
  const { ceremonyId, options } = begun.data['beginPasskeyRegistration'] as Ceremony;
  const input = { ceremonyId, response: authenticator.create(options), locale: 'en', name: 'Phone' };
  const finish = `mutation ($input: RegisterWithPasskeyInput!) { registerWithPasskey(input: $input) {
    __typename ... on NewAccount { recoveryCodes } } }`;
  return { input, finish, ...(await post(application, finish, { input })) };
}

async function beginSignIn(): Promise<Ceremony> {
  const { data } = await post(application, `mutation { beginPasskeySignIn { ceremonyId options } }`, {});
  return data['beginPasskeySignIn'] as Ceremony;
}

async function finishSignIn(ceremonyId: string, response: object) {
  const finish = `mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { __typename } }`;
  const { data, cookie } = await post(application, finish, { input: { ceremonyId, response } });
  return { answer: data['signInWithPasskey'], cookie };
}

describe('a passkey', () => {
  it('makes an account, and signs in to it with two factors and without a handle', async () => {
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    const registered = await register('fatuma', authenticator);
    expect(registered.data['registerWithPasskey']).toMatchObject({ __typename: 'NewAccount' });
    const { ceremonyId, options } = await beginSignIn();
    const signedIn = await finishSignIn(ceremonyId, authenticator.get(options));
    const me = await ask(
      application,
      { cookie: signedIn.cookie! },
      `{ me { handle secondFactor } accountSecurity { hasPassword passkeys { name } } }`,
    );
    expect(me.data).toEqual({
      me: { handle: 'fatuma', secondFactor: true },
      accountSecurity: { hasPassword: false, passkeys: [{ name: 'Phone' }] },
    });
  });

  it('answers each challenge once, and not after five minutes', async () => {
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    const { finish, input } = await register('halima', authenticator);
    expect((await post(application, finish, { input })).data['registerWithPasskey']).toEqual({
      __typename: 'CeremonyExpired',
    });
    const late = await beginSignIn();
    application.clock.advance(6 * MINUTE_MS);
    expect(await finishSignIn(late.ceremonyId, authenticator.get(late.options))).toEqual({
      answer: { __typename: 'CeremonyExpired' },
      cookie: null,
    });
  });

  it('is refused from another site, from a stranger and when it is no answer at all', async () => {
    await register('zainab', new SoftwareAuthenticator(ORIGIN));
    const phished = new SoftwareAuthenticator('https://baraza.example');
    const answers = [
      async ({ options }: Ceremony) => phished.get(options),
      async ({ options }: Ceremony) => new SoftwareAuthenticator(ORIGIN).get(options),
      async () => ({ id: 'x', response: null }),
    ];
    for (const answer of answers) {
      const ceremony = await beginSignIn();
      const refused = await finishSignIn(ceremony.ceremonyId, await answer(ceremony));
      expect(refused).toEqual({ answer: { __typename: 'SignInRefused' }, cookie: null });
    }
    const registered = await register('zainab-two', phished);
    expect(registered.data['registerWithPasskey']).toEqual({ __typename: 'ProofRefused' });
  });

  it('cannot be removed while it is the last way in', async () => {
    const { cookie } = await register('mwende', new SoftwareAuthenticator(ORIGIN));
    const person = { cookie: cookie! };
    const security = await ask<{ accountSecurity: { passkeys: { id: string }[] } }>(
      application,
      person,
      `{ accountSecurity { passkeys { id } } }`,
    );
    const remove = `mutation ($id: ID!) { removePasskey(passkeyId: $id) { __typename } }`;
    const id = security.data!.accountSecurity.passkeys[0]!.id;
    expect((await ask(application, person, remove, { id })).data).toEqual({
      removePasskey: { __typename: 'LastWayIn' },
    });
    await ask(application, person, `mutation { changePassword(password: "a long walk by the lake") { __typename } }`);
    expect((await ask(application, person, remove, { id })).data).toEqual({
      removePasskey: { __typename: 'AccountSecurity' },
    });
  });
});
