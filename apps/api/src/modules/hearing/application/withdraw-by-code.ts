import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { type ByCodeFailure, unknownCode } from '../domain/hearing.errors.ts';
import { Intake } from './intake.ts';
import { type FoundMatter, MattersByCode } from './matters-by-code.ts';
import { MatterEnds } from './matter-ends.ts';

/** The person deletes what they sent: its key is destroyed at once, and nobody needs to agree. */
@Injectable()
export class WithdrawByCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly matters: MattersByCode,
    private readonly ends: MatterEnds,
  ) {}

  execute(code: string): Promise<Result<{ id: string }, ByCodeFailure>> {
    return this.transactions.run<{ id: string }, ByCodeFailure>(async (tx) => {
      const found = await this.matters.find(tx, code, true);
      if (!found) return err(unknownCode());
      await this.withdraw(tx, found);
      return ok({ id: found.matter.id });
    });
  }

  private withdraw(tx: Tx, { kind, matter }: FoundMatter): Promise<void> {
    return this.ends.end(tx, kind, matter.id, { on: this.intake.today(), isWithdrawn: true });
  }
}
