import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { type ByCodeFailure, unknownCode } from '../domain/hearing.errors.ts';
import { HeardWords } from './heard-words.ts';
import { wordFaults } from './intake.ts';
import { MattersByCode } from './matters-by-code.ts';
import { OfficeCalls } from './office-calls.ts';

const RECEIVED = {
  input: 'hearing.input-received',
  grievance: 'hearing.grievance-received',
  reprisal: 'hearing.reprisal-received',
} as const;

/** The person adds something to what they sent. */
@Injectable()
export class WriteByCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly matters: MattersByCode,
    private readonly words: HeardWords,
    private readonly calls: OfficeCalls,
  ) {}

  async execute(code: string, text: string): Promise<Result<{ id: string }, ByCodeFailure>> {
    const faults = wordFaults(text);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, ByCodeFailure>(async (tx) => {
      const found = await this.matters.find(tx, code, true);
      if (!found) return err(unknownCode());
      const { kind, matter } = found;
      if (matter.state === 'closed')
        return err(wrongState('closed', 'This was closed. Send something new to take it up again.'));
      const message = { matter: kind, matterId: matter.id, author: 'person', kind: 'message' } as const;
      if (!(await this.words.say(tx, { ...message, actor: null, text })))
        return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
      await this.calls.call(tx, RECEIVED[kind], matter.forumId, matter.id);
      return ok({ id: matter.id });
    });
  }
}
