export { IdentityModule } from './identity.module.ts';
export { AccountReader } from './application/account-reader.ts';
export { DemoPersonas } from './application/demo-personas.ts';
export { SessionReader } from './application/session-reader.ts';
export { Sessions, type NewSession, type OpenedSession } from './application/sessions.ts';
export type { Account, Locale } from './domain/account.ts';
export { handleKeyOf } from './domain/handle.ts';
export type { Persona, PersonaText } from './domain/persona.ts';
export type { SignedInSession, SignInMethod } from './domain/session.ts';
