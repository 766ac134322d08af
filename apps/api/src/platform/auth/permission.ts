import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Actor } from './actor.ts';

/** Whether this person may start the operation at all; access to the single record is the use case's own check. */
export type Permission = (actor: Actor) => boolean;

export interface AccessRule {
  readonly kind: 'public' | 'allow';
  readonly permission?: Permission;
  readonly stepUp: boolean;
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

export const signedIn: Permission = () => true;

/** Holders of one of these roles, in whatever organisation. */
export const anyRole =
  (...roles: readonly string[]): Permission =>
  (actor) =>
    actor.grants.some((grant) => roles.includes(grant.role));
