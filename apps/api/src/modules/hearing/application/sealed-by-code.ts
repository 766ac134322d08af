import { reportHash } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { type ByCodeFailure, unknownCode } from '../domain/hearing.errors.ts';
import { SEALED_BYTES_MAXIMUM, type SealedReport } from '../domain/sealed-report.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';
import { Intake } from './intake.ts';
import { OfficeCalls } from './office-calls.ts';
import type { SealedThread } from './sealed-desk.ts';
import { bytesOf } from './send-sealed-report.ts';

const LOOKUP_BYTES = 32;
const MESSAGES_MAXIMUM = 100;

/** The reporter comes back: the browser shows what it derived from the code, never the code. */
@Injectable()
export class SealedByCode {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly reports: SealedReportRepository,
    private readonly calls: OfficeCalls,
  ) {}

  read(lookup: string): Promise<SealedThread | null> {
    return this.transactions.read(async (tx) => {
      const report = await this.find(tx, lookup, false);
      return report && { report, messages: await this.reports.messages(tx, [report.id]) };
    });
  }

  async write(lookup: string, keyId: string, sealedText: string): Promise<Result<{ id: string }, ByCodeFailure>> {
    const sealed = bytesOf(sealedText, { atMost: SEALED_BYTES_MAXIMUM });
    if (!sealed)
      return err(invalidInput({ path: 'sealed', code: 'invalid', message: 'This was not sealed by our page.' }));
    return this.transactions.run<{ id: string }, ByCodeFailure>(async (tx) => {
      const report = await this.find(tx, lookup, true);
      if (!report) return err(unknownCode());
      const keys = await this.reports.keysOf(tx, [report.forumId]);
      const key = keys.find(({ id, endedOn }) => id === keyId && endedOn === null);
      if (!key)
        return err(wrongState('key', 'The safety officer has a new key. Open the page again and send it once more.'));
      const isFull = (await this.reports.messages(tx, [report.id])).length >= MESSAGES_MAXIMUM;
      if (report.state === 'closed' || isFull) return err(wrongState(report.state, 'This report is closed.'));
      const saidOn = this.intake.today();
      await this.reports.say(tx, { reportId: report.id, author: 'reporter', keyId: key.id, sealed, saidOn });
      await this.calls.call(tx, 'hearing.sealed-received', report.forumId, report.id);
      return ok({ id: report.id });
    });
  }

  withdraw(lookup: string): Promise<Result<{ id: string }, ByCodeFailure>> {
    return this.transactions.run<{ id: string }, ByCodeFailure>(async (tx) => {
      const report = await this.find(tx, lookup, true);
      if (!report) return err(unknownCode());
      await this.reports.purge(tx, report.id, this.intake.today(), 'withdrawn');
      return ok({ id: report.id });
    });
  }

  private find(tx: Tx, lookup: string, lock: boolean): Promise<SealedReport | null> {
    const bytes = bytesOf(lookup, { exactly: LOOKUP_BYTES });
    return bytes ? this.reports.byCode(tx, reportHash(new Uint8Array(bytes)), lock) : Promise.resolve(null);
  }
}
