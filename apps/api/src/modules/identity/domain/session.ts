export const EVERY_METHOD = [
  'password',
  'password_and_app',
  'password_and_recovery_code',
  'passkey',
  'recovery_code',
  'membership_key',
  'demo',
] as const;

/** How somebody signed in. */
export type SignInMethod = (typeof EVERY_METHOD)[number];

export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly method: SignInMethod;
  readonly secondFactor: boolean;
  readonly provedAt: Date | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** A session of an account that still exists, as found by its token. */
export interface SignedInSession extends Session {
  readonly handle: string;
  readonly locale: string;
}
