import { expect } from 'vitest';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';
import { ask, type GraphqlAnswer } from './graphql.ts';

export const PASSWORD = 'a long walk by the lake';

export interface RegisteredPerson extends TestPerson {
  readonly recoveryCodes: readonly string[];
}

export interface SignInAttempt {
  readonly answer: object;
  /** Value for the `cookie` header; null when nobody was signed in. */
  readonly cookie: string | null;
}

/** Somebody who registered with {@link PASSWORD}, as a person would. */
export async function aRegisteredPerson(application: TestApplication, handle: string): Promise<RegisteredPerson> {
  const query = `mutation ($input: RegisterWithPasswordInput!) { registerWithPassword(input: $input) {
    ... on NewAccount { accountId recoveryCodes } } }`;
  const { data, cookie } = await post(application, query, { input: { handle, password: PASSWORD, locale: 'en' } });
  const account = data['registerWithPassword'] as { accountId: string; recoveryCodes: string[] };
  expect(cookie).not.toBeNull();
  return { ...account, handle, cookie: cookie! };
}

export async function signIn(
  application: TestApplication,
  handle: string,
  password = PASSWORD,
  code?: string,
): Promise<SignInAttempt> {
  const query = `mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) {
    __typename ... on Problem { code message } ... on TooManyAttempts { retryAfterMinutes } } }`;
  const { data, cookie } = await post(application, query, { input: { handle, password, code } });
  return { answer: data['signInWithPassword']!, cookie };
}

export async function signInByRecoveryCode(
  application: TestApplication,
  handle: string,
  code: string,
): Promise<SignInAttempt> {
  const query = `mutation ($input: SignInWithRecoveryCodeInput!) { signInWithRecoveryCode(input: $input) { __typename } }`;
  const { data, cookie } = await post(application, query, { input: { handle, code } });
  return { answer: data['signInWithRecoveryCode']!, cookie };
}

export function sendWithCookie(
  application: TestApplication,
  token: string,
  query: string,
): Promise<GraphqlAnswer<unknown>> {
  return ask(application, { cookie: `baraza_session=${token}` }, query);
}

/** Sends without a session and answers the session that came back. */
export async function post(application: TestApplication, query: string, variables: object) {
  const response = await application.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers: { 'content-type': 'application/json' },
  });
  const { data, errors } = response.json<{ data: Record<string, object>; errors?: object[] }>();
  expect(errors).toBeUndefined();
  const given = response.headers['set-cookie'];
  return { data, cookie: given ? String(given).split(';')[0]! : null };
}
