import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { invalidInput, type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { PUBLIC_KEY_BYTES, type SafetyKey } from '../domain/sealed-report.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';
import { HearingAccess } from './hearing-access.ts';
import { Intake } from './intake.ts';
import { bytesOf } from './send-sealed-report.ts';

export interface NewSafetyKey {
  readonly forumId: string;
  /** Base64url of an uncompressed P-256 point. */
  readonly publicKey: string;
  /** Sealed in the officer's browser under the officers' passphrase. */
  readonly sealedSecret: string;
}

/** Keys of forums' sealed channels: made and opened in the browsers of safety officers only. */
@Injectable()
export class SafetyKeys {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: HearingAccess,
    private readonly reports: SealedReportRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Earlier keys too: reports to them can still be opened. */
  of(actor: Actor, forumId: string): Promise<SafetyKey[]> {
    return this.transactions.read(async (tx) =>
      (await this.access.isSafety(tx, actor, forumId)) ? this.reports.keysOf(tx, [forumId]) : [],
    );
  }

  /** The key to which a stranger's browser seals today, by forum. */
  async current(tx: Tx, forumIds: readonly string[]): Promise<Map<string, SafetyKey>> {
    const keys = await this.reports.keysOf(tx, forumIds);
    return new Map(keys.filter(({ endedOn }) => endedOn === null).map((key) => [key.forumId, key]));
  }

  async save(actor: Actor, input: NewSafetyKey): Promise<Result<SafetyKey, NotFound | InvalidInput>> {
    const publicKey = bytesOf(input.publicKey, { exactly: PUBLIC_KEY_BYTES });
    const { forumId, sealedSecret } = input;
    if (!publicKey || sealedSecret.length < 50 || sealedSecret.length > 4000)
      return err(invalidInput({ path: 'publicKey', code: 'invalid', message: 'This is no key of our page.' }));
    return this.transactions.run<SafetyKey, NotFound | InvalidInput>(async (tx) => {
      if (!(await this.access.isSafety(tx, actor, forumId))) return err(notFound('The forum'));
      const madeOn = this.intake.today();
      const key = { id: uuidv7(this.intake.now()), forumId, publicKey, sealedSecret, madeOn };
      await this.reports.replaceKey(tx, { ...key, madeBy: actor.accountId });
      await this.auditTrail.record(tx, { accountId: actor.accountId, act: 'make-safety-key', subjectId: key.id });
      return ok({ ...key, endedOn: null });
    });
  }
}
