import { Injectable } from '@nestjs/common';
import { ConfirmStatementLine } from './confirm-statement-line.ts';
import { ExplainStatementLine } from './explain-statement-line.ts';
import { ImportStatement } from './import-statement.ts';
import { RecordStatementLine } from './record-statement-line.ts';

/** What officers do with the bank's statement. */
@Injectable()
export class StatementActs {
  constructor(
    readonly importing: ImportStatement,
    readonly record: RecordStatementLine,
    readonly confirm: ConfirmStatementLine,
    readonly explain: ExplainStatementLine,
  ) {}
}
