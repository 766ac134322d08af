import type { Problem } from '../../../platform/errors/problems.ts';

export type HandleTaken = Problem<'HandleTaken'>;

export const handleTaken = (): HandleTaken => ({
  type: 'HandleTaken',
  message: 'Somebody uses this handle already. Nothing was created; please choose another one.',
});

/** The same for an unknown handle, a wrong password, a wrong code and an unknown passkey. */
export type SignInRefused = Problem<'SignInRefused'>;

export const signInRefused = (): SignInRefused => ({
  type: 'SignInRefused',
  message: 'This did not match an account. Please check what you typed, or use another way to sign in.',
});

/** The password is right; this account also asks for a code. */
export type CodeNeeded = Problem<'CodeNeeded'>;

export const codeNeeded = (): CodeNeeded => ({
  type: 'CodeNeeded',
  message: 'This account also asks for the code of its authenticator app, or one of its recovery codes.',
});

export interface TooManyAttempts extends Problem<'TooManyAttempts'> {
  readonly retryAfterMinutes: number;
}

export const tooManyAttempts = (retryAfterMinutes: number): TooManyAttempts => ({
  type: 'TooManyAttempts',
  retryAfterMinutes,
  message: `Too many attempts. Please wait ${retryAfterMinutes} minutes and try again, or sign in with a passkey.`,
});

/** The proof of presence did not match. */
export type ProofRefused = Problem<'ProofRefused'>;

export const proofRefused = (): ProofRefused => ({
  type: 'ProofRefused',
  message: 'This did not match. Nothing was changed; please try again or choose another way.',
});

/** A passkey dialogue took too long, was repeated, or belongs to another page. */
export type CeremonyExpired = Problem<'CeremonyExpired'>;

export const ceremonyExpired = (): CeremonyExpired => ({
  type: 'CeremonyExpired',
  message: 'This took too long or was used already. Nothing was changed; please start again.',
});

/** Adding a way in needs the factor that the account has already. */
export type SecondFactorFirst = Problem<'SecondFactorFirst'>;

export const secondFactorFirst = (): SecondFactorFirst => ({
  type: 'SecondFactorFirst',
  message:
    'Your roles are protected by a second factor that this session was not opened with. Sign in with it first. If you lost it, ask whoever gave you the role to end it and give it to you again after you added a new factor.',
});

export type LastWayIn = Problem<'LastWayIn'>;

export const lastWayIn = (): LastWayIn => ({
  type: 'LastWayIn',
  message: 'This is the last way into your account. Nothing was removed; add a password or another passkey first.',
});
