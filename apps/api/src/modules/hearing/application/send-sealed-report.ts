import { reportHash } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput } from '../../../platform/errors/problems.ts';
import { keyChanged, nobodyToHear, type SealedFailure } from '../domain/hearing.errors.ts';
import { keptUntil, respondBy } from '../domain/matter.ts';
import { PUBLIC_KEY_BYTES, SEALED_BYTES_MAXIMUM } from '../domain/sealed-report.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';
import { type Destination, Intake, type Place } from './intake.ts';
import { OfficeCalls } from './office-calls.ts';

/** Made in the reporter's browser; bytes in base64url. The code itself is not among them. */
export interface NewSealedReport extends Omit<Destination, 'about' | 'engagement'> {
  readonly keyId: string;
  readonly lookup: string;
  readonly sealed: string;
  readonly replyKey: string;
}

export interface KeptSealedReport {
  readonly respondBy: Date;
  readonly purgeOn: string;
}

const LOOKUP_BYTES = 32;

/** Bytes of base64url of exactly or at most so many; null for anything else. */
export function bytesOf(text: string, { exactly, atMost = exactly }: { exactly?: number; atMost?: number }) {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length > (atMost ?? 0) || (exactly !== undefined && bytes.length !== exactly) ? null : bytes;
}

/** Words that neither this server nor whoever runs it can read: the browser sealed them to the safety officer's key. */
@Injectable()
export class SendSealedReport {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly calls: OfficeCalls,
    private readonly reports: SealedReportRepository,
  ) {}

  execute(input: NewSealedReport): Promise<Result<KeptSealedReport, SealedFailure>> {
    return this.transactions.run<KeptSealedReport, SealedFailure>(async (tx) => {
      const place = await this.intake.place(tx, input);
      return place.ok ? this.keep(tx, input, place.value) : place;
    });
  }

  private async keep(tx: Tx, input: NewSealedReport, place: Place): Promise<Result<KeptSealedReport, SealedFailure>> {
    const { forum, language, country } = place;
    const sealed = bytesOf(input.sealed, { atMost: SEALED_BYTES_MAXIMUM });
    const replyKey = bytesOf(input.replyKey, { exactly: PUBLIC_KEY_BYTES });
    const lookup = bytesOf(input.lookup, { exactly: LOOKUP_BYTES });
    if (!sealed || !replyKey || !lookup)
      return err(invalidInput({ path: 'sealed', code: 'invalid', message: 'This was not sealed by our page.' }));
    const [key] = (await this.reports.keysOf(tx, [forum.id])).filter(({ endedOn }) => endedOn === null);
    const hasOfficer = (await this.calls.safetyOf(tx, forum.id)).length > 0;
    if (!key || !hasOfficer) return err(nobodyToHear());
    if (key.id !== input.keyId) return err(keyChanged());
    const now = this.intake.now();
    const kept = { respondBy: respondBy(now), purgeOn: keptUntil(now, 'sealed') };
    const codeHash = Buffer.from(reportHash(new Uint8Array(lookup)));
    const receivedOn = this.intake.today();
    const row = { codeHash, forumId: forum.id, language, country, receivedOn, keyId: key.id, sealed, replyKey };
    const id = await this.reports.insert(tx, { ...row, ...kept });
    // The same request once more: an answer got lost on a poor connection.
    if (id === null) return ok(kept);
    await this.calls.call(tx, 'hearing.sealed-received', forum.id, id);
    await this.calls.setClock(tx, { kind: 'sealed', id }, kept.respondBy);
    await this.calls.setDays(tx, { kind: 'sealed', id }, [kept.purgeOn]);
    return ok(kept);
  }
}
