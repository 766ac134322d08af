import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { handleKeyOf } from '../domain/handle.ts';
import {
  codeNeeded,
  type CodeNeeded,
  signInRefused,
  type SignInRefused,
  type TooManyAttempts,
} from '../domain/identity.errors.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { SecondFactors } from './second-factors.ts';
import { type OpenedSession, Sessions } from './sessions.ts';
import { StoredPasswords } from './stored-passwords.ts';

export interface SignInWithPasswordInput {
  readonly handle: string;
  readonly password: string;
  /** Of the authenticator app, or one of the recovery codes. */
  readonly code?: string | null | undefined;
}

export type SignInWithPasswordFailure = SignInRefused | CodeNeeded | TooManyAttempts;

/** Handle and password, and a second factor where the account has one. */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly limits: AttemptLimits,
    private readonly passwords: StoredPasswords,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: SignInWithPasswordInput): Promise<Result<OpenedSession, SignInWithPasswordFailure>> {
    const free = await this.limits.ofHandle(handleKeyOf(input.handle));
    if (!free.ok) return free;
    const accountId = await this.passwords.accountMatching(input.handle, input.password);
    if (!accountId) return err(signInRefused());
    return this.transactions.run((tx) => this.open(tx, accountId, input.code?.trim() ?? ''));
  }

  private async open(
    tx: Tx,
    accountId: string,
    code: string,
  ): Promise<Result<OpenedSession, SignInWithPasswordFailure>> {
    if (!code && (await this.secondFactors.hasApp(tx, accountId))) return err(codeNeeded());
    const factor = code ? await this.secondFactors.use(tx, accountId, code) : null;
    if (code && !factor) return err(signInRefused());
    const method = factor === 'app' ? 'password_and_app' : factor ? 'password_and_recovery_code' : 'password';
    return ok(await this.sessions.open(tx, { accountId, method, secondFactor: factor !== null, proved: true }));
  }
}
