import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { SecondFactorFirst } from '../domain/identity.errors.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { SecondFactors } from './second-factors.ts';

/** Ten new recovery codes; the old ones stop working. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly secondFactors: SecondFactors,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  execute(actor: Actor): Promise<Result<string[], SecondFactorFirst>> {
    return this.transactions.run(async (tx): Promise<Result<string[], SecondFactorFirst>> => {
      const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
      return allowed.ok ? ok(await this.recoveryCodes.renew(tx, actor.accountId)) : allowed;
    });
  }
}
