import { signInStatement } from '@baraza/membership';
import { ed25519PublicKey, signEd25519, toBase64Url } from '@baraza/transparency-log';
import { demoSeed } from './acts/simulated-voter.ts';

const CHALLENGE = `mutation { challenge: requestMembershipChallenge { challengeId challenge host } }`;
const SIGN_IN = `mutation ($input: SignInWithMembershipKeyInput!) {
  answer: signInWithMembershipKey(input: $input) { __typename } }`;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Signs a member of the demo in as a member's browser does, with the key that follows from the name; the cookie. */
export async function signInAsMember(address: string, name: string): Promise<string> {
  const post = (query: string, variables: object): Promise<Response> =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  interface Challenge {
    readonly challenge: { readonly challengeId: string; readonly challenge: string; readonly host: string };
  }
  const asked = (await (await post(CHALLENGE, {})).json()) as Answer<Challenge>;
  if (!asked.data) throw new Error(`no challenge for ${name}: ${asked.errors?.[0]?.message}`);
  const { challengeId, challenge, host } = asked.data.challenge;
  const seed = demoSeed(name);
  const signature = toBase64Url(signEd25519(seed, signInStatement(host, challenge)));
  const publicKey = toBase64Url(ed25519PublicKey(seed));
  const response = await post(SIGN_IN, { input: { challengeId, publicKey, signature, remember: false } });
  const { data } = (await response.json()) as Answer<{ answer: { __typename: string } }>;
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0];
  if (!cookie) throw new Error(`${name} cannot sign in: ${data?.answer.__typename}`);
  return cookie;
}
