import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Actor } from './actor.ts';

/** Whether this person may start the operation at all; access to the single record is the use case's own check. */
export type Permission = (actor: Actor) => boolean;

export interface AccessRule {
  readonly kind: 'public' | 'allow';
  readonly permission?: Permission;
  readonly stepUp: boolean;
  /** Open to a session that lacks the second factor which the person's roles demand. */
  readonly beforeSecondFactor?: boolean;
}

export const ACCESS_RULE = 'baraza:access-rule';

/** Anyone may call this, signed in or not. */
export const Public = (): CustomDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'public', stepUp: false } satisfies AccessRule);

/** Signed-in people for whom `permission` holds. */
export const Allow = (permission: Permission): CustomDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'allow', permission, stepUp: false } satisfies AccessRule);

/** As {@link Allow}, and only within five minutes of a fresh proof: for money, roles and payee details. */
export const AllowAfterStepUp = (permission: Permission): CustomDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'allow', permission, stepUp: true } satisfies AccessRule);

/**
 * The person's own account. Reachable without the second factor that their roles demand, because this is where they
 * add one.
 */
export const AllowOwnAccount = (): CustomDecorator =>
  SetMetadata(ACCESS_RULE, {
    kind: 'allow',
    permission: signedIn,
    stepUp: false,
    beforeSecondFactor: true,
  } satisfies AccessRule);

/** As {@link AllowOwnAccount}, after a fresh proof: for whatever opens or closes a way into the account. */
export const AllowOwnAccountAfterStepUp = (): CustomDecorator =>
  SetMetadata(ACCESS_RULE, {
    kind: 'allow',
    permission: signedIn,
    stepUp: true,
    beforeSecondFactor: true,
  } satisfies AccessRule);

export const signedIn: Permission = () => true;

/** Holders of one of these roles, in whatever organisation. */
export const anyRole =
  (...roles: readonly string[]): Permission =>
  (actor) =>
    actor.grants.some((grant) => roles.includes(grant.role));

/**
 * Rule M4: people of companies have no business behind a forum's door, unless they act for an attesting organisation.
 * What somebody is in a forum is for its use cases to know.
 */
export const behindTheDoor: Permission = (actor) =>
  !actor.grants.some(({ role }) => role.startsWith('company_')) || anyRole('ngo_editor', 'ngo_signatory')(actor);
