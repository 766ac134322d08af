import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { Account } from '../domain/account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { DemoPersonaRepository } from '../persistence/demo-persona.repository.ts';
import { type OpenedSession, Sessions } from './sessions.ts';

/** Signs a visitor of the demo in as one of its personas, second factor and fresh proof included. */
@Injectable()
export class SignInAsPersona {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly personas: DemoPersonaRepository,
    private readonly sessions: Sessions,
  ) {}

  execute(handle: string): Promise<Result<OpenedSession & { account: Account }, NotFound>> {
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.byHandle(tx, handle);
      if (!account || !(await this.personas.exists(tx, account.handle))) return err(notFound('This persona'));
      const opened = await this.sessions.open(tx, {
        accountId: account.id,
        method: 'demo',
        secondFactor: true,
        proved: true,
      });
      return ok({ ...opened, account });
    });
  }
}
