import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { OwnAccountSecurity } from '../application/own-account.ts';
import type { AccountSecurityType } from './identity.type.ts';

/** What every change to the ways into an account answers: all of them, as they are now. */
@Injectable()
export class AccountSecurityView {
  constructor(private readonly security: OwnAccountSecurity) {}

  async of(actor: Actor): Promise<AccountSecurityType> {
    const { factors, passkeys, emailState } = await this.security.read(actor);
    const { hasPassword, hasAuthenticatorApp, recoveryCodesLeft } = factors;
    return { accountId: actor.accountId, hasPassword, hasAuthenticatorApp, recoveryCodesLeft, emailState, passkeys };
  }
}
