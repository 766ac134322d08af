import { signInStatement } from '@baraza/membership';
import { signEd25519, toBase64Url } from '@baraza/transparency-log';
import type { Client, CombinedError } from 'urql';
import { isProblem } from '../problems/problem-words.ts';
import { membershipChallengeMutation } from './api/membership-challenge.ts';
import { ownMembershipIdQuery } from './api/own-membership-id.ts';
import { signInWithMembershipKeyMutation } from './api/sign-in-with-membership-key.ts';
import { publicKeyText, saveMembershipKey } from './membership-key.ts';

export type SignInByKey =
  | { readonly type: 'signed-in'; readonly memberId: string | null }
  | { readonly type: 'refused' }
  | { readonly type: 'failed'; readonly error: CombinedError | undefined };

/**
 * Proves to hold the key and opens a session with it. Signs for this very host only, whatever the server names: a page
 * that pretends to be this one gets nothing it could use here.
 */
export async function signInByKey(client: Client, seed: Uint8Array, remember: boolean): Promise<SignInByKey> {
  const begun = await client.mutation(membershipChallengeMutation, {}).toPromise();
  if (!begun.data) return { type: 'failed', error: begun.error };
  const { challengeId, challenge } = begun.data.answer;
  const signature = toBase64Url(signEd25519(seed, signInStatement(window.location.host, challenge)));
  const input = { challengeId, publicKey: publicKeyText(seed), signature, remember };
  const { data, error } = await client.mutation(signInWithMembershipKeyMutation, { input }).toPromise();
  if (!data) return { type: 'failed', error };
  if (isProblem(data.answer)) return { type: 'refused' };
  const me = await client.query(ownMembershipIdQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  return { type: 'signed-in', memberId: me.data?.me?.membership?.id ?? null };
}

/** As {@link signInByKey}; the key is then on this device. */
export async function signInAndKeep(
  client: Client,
  seed: Uint8Array,
  { staysAfterSignOut, remember }: { readonly staysAfterSignOut: boolean; readonly remember: boolean },
): Promise<SignInByKey> {
  const result = await signInByKey(client, seed, remember);
  if (result.type === 'signed-in' && result.memberId)
    await saveMembershipKey(result.memberId, seed, { staysAfterSignOut });
  return result;
}
