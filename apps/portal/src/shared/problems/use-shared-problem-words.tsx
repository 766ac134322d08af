import { useLingui } from '@lingui/react/macro';
import type { AccessCode } from '../api/client.ts';
import type { SharedProblemCode } from './problem-words.ts';

/** The words for failures that any mutation may answer, and for one that is newer than this page. */
export function useSharedProblemWords(): Readonly<Record<SharedProblemCode | 'Unforeseen', string>> {
  const { t } = useLingui();
  return {
    NotFound: t`This was not found. It may have been moved, or it is not open to you.`,
    InvalidInput: t`Nothing was changed. Please look at the fields that are marked.`,
    IdempotencyKeyReused: t`This was already sent with other content. The first one stands; please reload the page to see it.`,
    Unforeseen: t`This cannot be done as things stand. Nothing was changed, and what you typed is still here. Please reload the page to see where it stands.`,
    WrongState: t`Somebody was faster, or the date has passed: this step is no longer possible. Please reload the page to see where it stands.`,
  };
}

/** The words for refusals of the access guard. */
export function useAccessWords(): Readonly<Record<AccessCode, string>> {
  const { t } = useLingui();
  return {
    UNAUTHENTICATED: t`You are signed out. Please sign in again; what you typed is kept on this device.`,
    FORBIDDEN: t`This is not open to your account. Nothing was changed.`,
    SECOND_FACTOR_REQUIRED: t`Your role needs a second factor. Add a passkey or an authenticator app, then sign in with it.`,
    STEP_UP_REQUIRED: t`Please confirm that it is you, then try again. Nothing was changed.`,
    RATE_LIMITED: t`Too many attempts. Please wait a little and try again.`,
  };
}
