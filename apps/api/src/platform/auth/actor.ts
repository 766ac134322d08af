/** One role that a person holds today: in an organisation, or in the fund's own secretariat and boards. */
export interface Grant {
  readonly role: string;
  readonly organisationId: string;
}

/** Who is asking: the account behind the session, with what it may be today. Never carries a legal name. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly handle: string;
  readonly locale: string;
  readonly grants: readonly Grant[];
  /** Whether this session was opened with a second factor (a passkey counts as both). */
  readonly secondFactor: boolean;
  /** When the person last proved to be present in this session; null if never since signing in. */
  readonly provedAt: Date | null;
}

/** Turns a session token into an actor; provided by the identity module. */
export abstract class ActorReader {
  abstract read(sessionToken: string): Promise<Actor | null>;
}

export const SESSION_COOKIE = 'baraza_session';

/** Organisations in which the actor holds one of `roles` today. */
export function organisationsWithRole(actor: Actor, ...roles: readonly string[]): string[] {
  return [...new Set(actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.organisationId))];
}

export function holdsRoleIn(actor: Actor, organisationId: string, ...roles: readonly string[]): boolean {
  return actor.grants.some((grant) => grant.organisationId === organisationId && roles.includes(grant.role));
}
