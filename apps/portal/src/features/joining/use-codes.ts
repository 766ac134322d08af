import { readAttestationCode } from '@baraza/membership';
import { ed25519PublicKey, fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import { useCallback, useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import { isProblem } from '../../shared/problems/problem-words.ts';
import { lookUpAttestationMutation } from './api/look-up-attestation.ts';
import { requestAttestationMutation } from './api/request-attestation.ts';
import { blindCode, openSignature } from './blind-code.ts';
import { loadJoining, type JoiningCode, type JoiningState } from './joining-state.ts';
import type { Joining } from './use-joining.ts';

export type CodeFault =
  'unknown' | 'elsewhere' | 'other-purpose' | 'no-key' | 'same-organisation' | 'used' | 'changed' | 'bad-answer';

type Asked =
  { readonly code: JoiningCode } | { readonly fault: CodeFault } | { readonly error: CombinedError | undefined };

/** What a typed code is good for, hidden and ready to be asked; nothing has left the device yet but the code. */
async function prepare(client: Client, state: JoiningState, typed: string, isAgain = false): Promise<Asked> {
  const code = readAttestationCode(typed);
  if (!code) return { fault: 'unknown' };
  // Never hidden a second time: the first answer opens with the first blinding only.
  const earlier = state.codes.find((other) => other.code === code && other.state !== 'refused');
  if (earlier && !isAgain) return { code: earlier };
  const { data, error } = await client.mutation(lookUpAttestationMutation, { code }).toPromise();
  if (error) return { error };
  const held = data?.answer;
  if (!held) return { fault: 'unknown' };
  if (held.forumSlug !== state.forum || held.constituencySlug !== state.constituency) return { fault: 'elsewhere' };
  if (held.purpose !== state.purpose) return { fault: 'other-purpose' };
  const publicKey = held.publicKey ? fromBase64Url(held.publicKey) : undefined;
  if (!held.keyId || !publicKey || !held.organisation) return { fault: 'no-key' };
  const { id: organisationId, name: organisationName } = held.organisation;
  const isAnother = state.codes.some((other) => other.organisationId === organisationId && other.code !== code);
  if (isAnother) return { fault: 'same-organisation' };
  const membershipKey = ed25519PublicKey(state.seed);
  const { forum, constituency, purpose, randomizer } = state;
  const token = { forum, constituency, purpose, membershipKey };
  const blinded = await blindCode(
    { code, organisationId, organisationName, keyId: held.keyId, publicKey },
    token,
    randomizer,
  );
  return blinded ? { code: blinded } : { fault: 'no-key' };
}

/** Asks, or asks again: the same request is answered with what is known by now. */
async function askFor(client: Client, code: JoiningCode): Promise<Asked> {
  const input = { code: code.code, keyId: code.keyId, blindedMessage: toBase64Url(code.blindedMessage) };
  const { data, error } = await client.mutation(requestAttestationMutation, { input }).toPromise();
  if (!data) return { error };
  const { answer } = data;
  if (isProblem(answer)) return { fault: FAULTS[answer.__typename] ?? 'unknown' };
  if (answer.state === 'refused') return { code: { ...code, state: 'refused', refusal: answer.refusal ?? '' } };
  const blindSignature = answer.blindSignature ? fromBase64Url(answer.blindSignature) : undefined;
  if (!blindSignature) return { code: { ...code, state: 'requested', refusal: null } };
  const opened = await openSignature(code, blindSignature);
  return opened ? { code: opened } : { fault: 'bad-answer' };
}

const FAULTS: Readonly<Record<string, CodeFault>> = { CodeUsed: 'used', KeyChanged: 'changed', NotFound: 'unknown' };

/** What became of a code that waits. Under a new key of the organisation it is hidden and asked for once more. */
async function look(
  client: Client,
  state: JoiningState | null,
  code: JoiningCode,
  settle: (asked: Asked) => Promise<boolean>,
): Promise<void> {
  const asked = await askFor(client, code);
  const isOutdated = state !== null && 'fault' in asked && asked.fault === 'changed';
  if (!isOutdated) return void (await settle(asked));
  const again = await prepare(client, state, code.code, true);
  if ((await settle(again)) && 'code' in again) await settle(await askFor(client, again.code));
}

/** Codes of organisations: adding one, and looking what became of those that wait. */
export function useCodes({ state, change }: Joining) {
  const client = useClient();
  const [fault, setFault] = useState<CodeFault | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const keep = useCallback(
    async (code: JoiningCode) => {
      const kept = state && (await loadJoining(state.forum, state.purpose));
      const others = (kept?.codes ?? []).filter((other) => other.code !== code.code);
      return change({ codes: [...others, code] });
    },
    [state, change],
  );
  const settle = useCallback(
    async (asked: Asked): Promise<boolean> => {
      setFault('fault' in asked ? asked.fault : null);
      setError('error' in asked ? asked.error : undefined);
      return 'code' in asked && (await keep(asked.code)) !== null;
    },
    [keep],
  );
  const add = async (typed: string): Promise<boolean> => {
    if (!state) return false;
    setIsBusy(true);
    const prepared = await prepare(client, state, typed);
    // Kept before it is asked for: an answer that comes after the browser was closed can still be opened.
    const isKept = await settle(prepared);
    const isAsked = isKept && 'code' in prepared && (await settle(await askFor(client, prepared.code)));
    setIsBusy(false);
    return isAsked;
  };
  const refresh = useCallback(async () => {
    const waiting = state?.codes.filter((code) => code.state !== 'signed') ?? [];
    for (const code of waiting) await look(client, state, code, settle);
  }, [client, settle, state]);
  const remove = (code: string) => change({ codes: state?.codes.filter((other) => other.code !== code) ?? [] });
  return { add, refresh, remove, fault, error, isBusy };
}
