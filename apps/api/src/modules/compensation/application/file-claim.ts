import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type IdempotencyKeyReused,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { Idempotency } from '../../../platform/events/idempotency.ts';
import { capExceeded, notCovered, type CapExceeded, type NotCovered } from '../domain/compensation.errors.ts';
import { capOf, type ExpenseKind } from '../domain/schedule.ts';
import { ClaimRecords } from './claim-records.ts';
import type { RulesForPerson } from './compensation-rules.ts';

export interface FileClaimInput {
  readonly kind: ExpenseKind;
  /** Needed before taking part: paid in advance (rule C2). */
  readonly isAdvance: boolean;
  readonly purpose: string;
  readonly amountMinor: bigint;
  readonly neededBy?: string | null | undefined;
  /** In place of receipts. */
  readonly declaration?: string | null | undefined;
  readonly idempotencyKey: string;
}

type Refusal = NotFound | InvalidInput | CapExceeded | NotCovered;
export type FileClaimFailure = Refusal | IdempotencyKeyReused;

/** Travel, care, interpretation, connectivity, safety: advanced before, or repaid after, within the schedule's caps. */
@Injectable()
export class FileClaim {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly records: ClaimRecords,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: FileClaimInput): Promise<Result<string, FileClaimFailure>> {
    const { idempotencyKey: key, ...rest } = input;
    const command = { key, operation: 'file-expense-claim', accountId: actor.accountId, input: rest };
    return this.transactions.run<string, FileClaimFailure>((tx) =>
      this.idempotency.once(tx, command, () => this.file(tx, actor.accountId, input)),
    );
  }

  private async file(tx: Tx, accountId: string, input: FileClaimInput): Promise<Result<string, Refusal>> {
    const rules = await this.records.rules.ofMember(tx, accountId);
    if (!rules?.forumId) return err(notFound('A schedule for your forum'));
    const refused = this.refusalOf(rules, input);
    if (refused) return err(refused);
    const filedAt = this.clock.now();
    const need = { fundId: rules.schedule.fundId, currency: rules.area.currency, amountMinor: input.amountMinor };
    const envelope = await this.records.rules.envelopes.lockCovering(tx, need, dayOf(filedAt));
    if (!envelope) return err(notCovered('Nothing was filed'));
    const id = uuidv7(filedAt);
    const { kind, isAdvance } = input;
    await this.records.claims.insert(tx, {
      ...{ id, ...need, envelopeId: envelope.id, accountId, forumId: rules.forumId, kind, isAdvance, filedAt },
      purpose: input.purpose.trim(),
      neededBy: isAdvance ? (input.neededBy ?? dayOf(filedAt)) : null,
      declaration: input.declaration?.trim() || null,
    });
    await this.records.tellOffice(tx, id, need.fundId);
    return ok(id);
  }

  private refusalOf({ schedule, area }: RulesForPerson, input: FileClaimInput): InvalidInput | CapExceeded | null {
    const faults = textFaults(input.purpose, { path: 'purpose', minLength: 5, maxLength: 500 });
    if (input.declaration?.trim())
      faults.push(...textFaults(input.declaration, { path: 'declaration', minLength: 20, maxLength: 1_000 }));
    if (input.amountMinor <= 0n)
      faults.push({ path: 'amount', code: 'not_positive', message: 'The amount is more than zero.' });
    if (input.isAdvance && input.neededBy && input.neededBy < dayOf(this.clock.now()))
      faults.push({ path: 'neededBy', code: 'past', message: 'This day has passed.' });
    if (faults.length > 0) return invalidInput(...faults);
    const cap = capOf(schedule.content, area, input.kind);
    if (cap === null || input.amountMinor > cap) return capExceeded(cap ?? 0n, area.currency);
    return null;
  }
}
