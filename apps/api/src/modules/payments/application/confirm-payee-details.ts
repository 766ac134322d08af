import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Payee } from '../domain/payee.ts';
import { payeeDetailsChanged, type PayeeDetailsChanged } from '../domain/payments.errors.ts';
import type { PayeeDetailsDecided } from '../domain/payments.events.ts';
import { PayeeAccess } from './payee-access.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PaymentTrail } from './payment-trail.ts';

export interface ConfirmPayeeDetailsInput {
  readonly payeeId: string;
  /** The version that was looked at: another one may have come meanwhile. */
  readonly version: number;
  readonly outcome: 'confirmed' | 'rejected';
  /** How it was checked by another way than the one it came in, e.g. a call to a number known before. */
  readonly evidence: string;
}

export type ConfirmPayeeDetailsFailure = NotFound | InvalidInput | WrongState | PayeeDetailsChanged;

/** A second officer asks the organisation by another way whether these are its details, and writes down how. */
@Injectable()
export class ConfirmPayeeDetails {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly payees: PayeeRepository,
    private readonly access: PayeeAccess,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, input: ConfirmPayeeDetailsInput): Promise<Result<string, ConfirmPayeeDetailsFailure>> {
    return this.transactions.run<string, ConfirmPayeeDetailsFailure>(async (tx) => {
      const payee = isUuid(input.payeeId) ? await this.payees.lock(tx, input.payeeId) : null;
      if (!payee || !(await this.access.mayConfirm(tx, actor, payee))) return err(notFound('The bank details'));
      const faults = textFaults(input.evidence, { path: 'evidence', minLength: 10, maxLength: 2_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (payee.current.version !== input.version) return err(payeeDetailsChanged(payee.detailsChangedAt));
      if (payee.current.state !== 'waiting')
        return err(wrongState(payee.current.state, 'These details were answered before. Nothing was changed.'));
      return ok(await this.decide(tx, actor, payee, input));
    });
  }

  private async decide(tx: Tx, actor: Actor, payee: Payee, input: ConfirmPayeeDetailsInput): Promise<string> {
    const { outcome } = input;
    await this.payees.decide(tx, payee.current.id, {
      outcome,
      evidence: input.evidence.trim(),
      decidedBy: actor.accountId,
      decidedAt: this.clock.now(),
    });
    const payload = { payeeId: payee.id, organisationId: payee.organisationId, outcome };
    const event: PayeeDetailsDecided = { type: 'payments.payee-details-decided', payload };
    const act = { act: 'confirm-payee-details', subjectId: payee.id, details: { version: input.version, outcome } };
    await this.trail.note(tx, actor, act, event);
    return payee.id;
  }
}
