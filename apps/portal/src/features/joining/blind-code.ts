import { blindMessage, finalizeSignature, importIssuerKey } from '@baraza/blind-ballots';
import { preparedMembership, type MembershipToken } from '@baraza/membership';
import type { JoiningCode } from './joining-state.ts';

export interface CodeToBlind {
  readonly code: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

/** Hides the membership key in what the organisation is asked to sign; null where its key is none. */
export async function blindCode(
  held: CodeToBlind,
  token: MembershipToken,
  randomizer: Uint8Array,
): Promise<JoiningCode | null> {
  const issuer = await importIssuerKey(held.publicKey);
  if (!issuer.ok) return null;
  const { preparedMessage, blindedMessage, inverse } = await blindMessage(
    issuer.value,
    preparedMembership(token, randomizer),
  );
  return {
    ...held,
    ...{ prepared: preparedMessage, blindedMessage, inverse },
    ...{ state: 'requested', signature: null, refusal: null },
  };
}

/** Takes the blinding off an organisation's answer and checks it; null where the signature is wrong. */
export async function openSignature(code: JoiningCode, blindSignature: Uint8Array): Promise<JoiningCode | null> {
  const issuer = await importIssuerKey(code.publicKey);
  if (!issuer.ok || !code.inverse) return null;
  const { prepared: preparedMessage, inverse } = code;
  const opened = await finalizeSignature(issuer.value, { preparedMessage, inverse }, blindSignature);
  return opened.ok ? { ...code, state: 'signed', signature: opened.value, inverse: null } : null;
}
