import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { Clock, SECOND_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { deriveKey, openBox, sealBox } from './secret-box.ts';

const PERIOD_SECONDS = 30;
const CODE = /^\d{6}$/;

/** Time-based one-time passwords (RFC 6238); the secrets lie sealed in the database. */
@Injectable()
export class AuthenticatorApps {
  private readonly key: Buffer;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
    private readonly credentials: CredentialRepository,
  ) {
    this.key = deriveKey(settings.vaultMasterKey, 'authenticator-apps');
  }

  /** A new secret, not in force until its first code; null when an app is in force already. */
  async prepare(
    tx: Tx,
    account: { accountId: string; handle: string },
  ): Promise<{ secret: string; address: string } | null> {
    const secret = generateSecret();
    const sealed = sealBox(this.key, Buffer.from(secret), account.accountId);
    if (!(await this.credentials.prepareAuthenticatorApp(tx, account.accountId, sealed))) return null;
    return { secret, address: generateURI({ issuer: 'Baraza', label: account.handle, secret }) };
  }

  /**
   * Whether the code is right, now or one step of 30 seconds aside, and was not used before. `confirmed` says whether
   * the app must be in force already; the first right code puts it in force.
   */
  async accept(tx: Tx, accountId: string, code: string, confirmed = true): Promise<boolean> {
    const digits = code.replace(/\s/g, '');
    const app = await this.credentials.authenticatorApp(tx, accountId);
    if (!app || !CODE.test(digits) || (confirmed && !app.confirmedAt)) return false;
    const now = this.clock.now();
    const result = await verify({
      secret: openBox(this.key, app.sealedSecret, accountId).toString(),
      token: digits,
      epoch: Math.floor(now.getTime() / SECOND_MS),
      epochTolerance: PERIOD_SECONDS,
    });
    if (!result.valid || !('epoch' in result)) return false;
    return this.credentials.useTimeStep(tx, accountId, BigInt(Math.floor(result.epoch / PERIOD_SECONDS)), now);
  }
}
