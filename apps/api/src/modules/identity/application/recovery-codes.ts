import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import {
  formatRecoveryCode,
  normaliseRecoveryCode,
  RECOVERY_CODE_BYTES,
  RECOVERY_CODE_COUNT,
} from '../domain/recovery-code.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';

/** Ten codes to print, each good once. Only hashes stay here. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly clock: Clock,
    private readonly credentials: CredentialRepository,
  ) {}

  /** The only time the codes are ever readable; earlier ones stop working. */
  async renew(tx: Tx, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODE_COUNT }, () =>
      formatRecoveryCode(randomBytes(RECOVERY_CODE_BYTES)),
    );
    await this.credentials.replaceRecoveryCodes(
      tx,
      accountId,
      codes.map((code) => hashOf(accountId, code)),
    );
    return codes;
  }

  /** Whether it was one of the unused codes; it is used from now on. */
  use(tx: Tx, accountId: string, code: string): Promise<boolean> {
    return this.credentials.useRecoveryCode(
      tx,
      accountId,
      hashOf(accountId, normaliseRecoveryCode(code)),
      this.clock.now(),
    );
  }
}

function hashOf(accountId: string, code: string): Buffer {
  return createHash('sha256').update(`${accountId}:${code}`).digest();
}
