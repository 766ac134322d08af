import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { handleKeyOf } from '../domain/handle.ts';
import { signInRefused, type SignInRefused, type TooManyAttempts } from '../domain/identity.errors.ts';
import { AccountReader } from './account-reader.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { type OpenedSession, Sessions } from './sessions.ts';

/** For who lost their passkey or forgot their password: one printed code opens one session with one factor. */
@Injectable()
export class SignInWithRecoveryCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly limits: AttemptLimits,
    private readonly accounts: AccountReader,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: {
    handle: string;
    code: string;
  }): Promise<Result<OpenedSession, SignInRefused | TooManyAttempts>> {
    const free = await this.limits.ofHandle(handleKeyOf(input.handle));
    if (!free.ok) return free;
    return this.transactions.run(async (tx): Promise<Result<OpenedSession, SignInRefused>> => {
      const account = await this.accounts.byHandle(tx, input.handle);
      const accountId = account?.id ?? randomUUID();
      if (!(await this.recoveryCodes.use(tx, accountId, input.code.slice(0, 100)))) return err(signInRefused());
      return ok(
        await this.sessions.open(tx, { accountId, method: 'recovery_code', secondFactor: false, proved: true }),
      );
    });
  }
}
