import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { proofRefused, type ProofRefused } from '../domain/identity.errors.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { type Passkey, PasskeyRepository } from '../persistence/passkey.repository.ts';
import type { NewCredential } from './passkey-ceremonies.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { type NewSession, type OpenedSession, Sessions } from './sessions.ts';

/** What a person holds at the end of a registration: a session, and ten codes to print. */
export interface NewWayIn extends OpenedSession {
  readonly recoveryCodes: readonly string[];
}

/** The last steps of every registration, and of adding a passkey later. */
@Injectable()
export class NewAccountAccess {
  constructor(
    private readonly clock: Clock,
    private readonly credentials: CredentialRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: Sessions,
  ) {}

  savePassword(tx: Tx, accountId: string, hash: string): Promise<void> {
    return this.credentials.savePassword(tx, accountId, hash, this.clock.now());
  }

  /** Refused when the browser offers a passkey that is in use already. */
  async addPasskey(
    tx: Tx,
    accountId: string,
    credential: NewCredential['credential'],
    name: string,
  ): Promise<Result<Passkey, ProofRefused>> {
    const createdAt = this.clock.now();
    const shownName = name.trim().slice(0, 60) || 'Passkey';
    const passkey = { ...credential, id: uuidv7(createdAt), accountId, name: shownName, createdAt, lastUsedAt: null };
    try {
      await this.passkeys.insert(tx, passkey);
    } catch (error) {
      if (constraintOf(error) === 'passkeys_credential_unique') return err(proofRefused());
      throw error;
    }
    return ok(passkey);
  }

  async open(tx: Tx, accountId: string, session: Pick<NewSession, 'method' | 'secondFactor'>): Promise<NewWayIn> {
    const recoveryCodes = await this.recoveryCodes.renew(tx, accountId);
    const opened = await this.sessions.open(tx, { accountId, ...session, proved: true });
    return { ...opened, recoveryCodes };
  }
}
