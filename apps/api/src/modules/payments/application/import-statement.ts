import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addsUp, readStatements, type BankStatement } from '@baraza/open-data';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { NotFound } from '../../../platform/errors/problems.ts';
import type { Fund } from '../../fund/index.ts';
import type { PostFailure } from '../../ledger/index.ts';
import { statementRefused, type StatementRefused } from '../domain/payments.errors.ts';
import { movementsOf, type StatementMovement } from '../domain/statement-line.ts';
import { BookStatementLine } from './book-statement-line.ts';
import { StatementRecords } from './statement-records.ts';

export interface ImportStatementInput {
  readonly fundId: string;
  readonly fileName: string;
  /** A camt.053 file as text. */
  readonly xml: string;
}

export type ImportStatementFailure = NotFound | StatementRefused | PostFailure;

const MAX_CHARACTERS = 1_500_000;

/** A finance officer hands in the bank's statement; what it says about payments is booked once, however often it comes. */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: StatementRecords,
    private readonly bookLine: BookStatementLine,
  ) {}

  /** Answers the id of the statement: of the earlier one where the same file was handed in before. */
  execute(actor: Actor, input: ImportStatementInput): Promise<Result<string, ImportStatementFailure>> {
    if (input.xml.length > MAX_CHARACTERS) return Promise.resolve(err(statementRefused('too_large')));
    return this.transactions.run<string, ImportStatementFailure>(async (tx) => {
      const fund = await this.records.access.fund(tx, actor, input.fundId, 'finance_officer');
      if (!fund.ok) return fund;
      const read = await this.read(tx, fund.value, input.xml);
      if (!read.ok) return read;
      const movements = movementsOf(read.value);
      const statement = this.statementOf(actor, input, movements.length);
      if (!(await this.records.statements.insert(tx, statement)))
        return ok((await this.records.statements.idOfFile(tx, fund.value.id, statement.sha256))!);
      const booked = await this.bookAll(tx, actor, fund.value.id, statement.id, movements);
      if (!booked.ok) return booked;
      const act = { act: 'import-statement', subjectId: statement.id, details: { lines: movements.length } };
      await this.records.trail.note(tx, actor, act);
      return ok(statement.id);
    });
  }

  private async read(tx: Tx, fund: Fund, xml: string): Promise<Result<readonly BankStatement[], StatementRefused>> {
    const parsed = readStatements(xml);
    if (!parsed.ok)
      return err(
        statementRefused('not_a_statement', 'path' in parsed.error ? String(parsed.error.path) : parsed.error.type),
      );
    const own = new Set(
      [
        ...(await this.records.accounts.numbersOf(tx, fund.id)),
        ...fund.receivingAccounts.map((one) => one.accountNumber),
      ].map(bare),
    );
    const foreign = parsed.value.find((statement) => !own.has(bare(statement.accountNumber)));
    if (foreign) return err(statementRefused('other_account', foreign.statementId));
    const broken = parsed.value.find((statement) => !addsUp(statement));
    if (broken) return err(statementRefused('does_not_add_up', broken.statementId));
    return ok(parsed.value);
  }

  private statementOf(actor: Actor, input: ImportStatementInput, lineCount: number) {
    const uploadedAt = this.clock.now();
    const sha256 = createHash('sha256').update(input.xml).digest();
    const fileName =
      input.fileName
        .replaceAll(/[\u0000-\u001f/\\]/g, '')
        .trim()
        .slice(-200) || 'statement.xml';
    return {
      id: uuidv7(uploadedAt),
      fundId: input.fundId,
      fileName,
      sha256,
      lineCount,
      uploadedBy: actor.accountId,
      uploadedAt,
    };
  }

  private async bookAll(
    tx: Tx,
    actor: Actor,
    fundId: string,
    statementId: string,
    movements: readonly StatementMovement[],
  ): Promise<Result<undefined, PostFailure>> {
    for (const movement of movements) {
      const enteredAt = this.clock.now();
      const base = { id: uuidv7(enteredAt), fundId, statementId, enteredBy: actor.accountId, enteredAt, note: null };
      const line = { ...movement, ...base, state: 'unexplained' as const };
      if (!(await this.records.statements.insertLine(tx, line))) continue;
      const unsettled = { ...line, reason: null, orderId: null, settledBy: null, settledAt: null };
      const booked = await this.bookLine.execute(tx, unsettled, actor.accountId);
      if (!booked.ok) return booked;
    }
    return ok();
  }
}

const bare = (accountNumber: string): string => accountNumber.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
