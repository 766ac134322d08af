import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { RemovalCase } from '../domain/removal.ts';
import { RemovalCases, type RemovalFailure } from './decide-removal.ts';

/** The representative answers the complaint, to the panel only. */
@Injectable()
export class ReplyToRemoval {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: RemovalCases,
  ) {}

  execute(actor: Actor, caseId: string, text: string): Promise<Result<RemovalCase, RemovalFailure>> {
    return this.transactions.run<RemovalCase, RemovalFailure>(async (tx) => {
      const found = isUuid(caseId) ? await this.cases.rows.lock(tx, caseId) : null;
      const seat = found && (await this.cases.panel.seat(tx, found.seatId));
      const member = await this.cases.panel.member(tx, actor.accountId);
      if (!found || !seat || member?.id !== seat.memberId) return err(notFound('A case about your seat'));
      if (found.outcome !== null) return err(wrongState(found.outcome, 'This case is decided. Nothing was changed.'));
      const faults = textFaults(text, { path: 'text', minLength: 1, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.cases.rows.reply(tx, found.id, text.trim());
      return ok({ ...found, reply: text.trim() });
    });
  }
}
