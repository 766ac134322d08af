import { Injectable } from '@nestjs/common';
import { currencyOf } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { checkBankDetails, type BankDetailsInput } from '../domain/check-bank-details.ts';
import { accountHintOf, type BankDetails } from '../domain/payee.ts';
import type { PayeeDetailsChangedEvent } from '../domain/payments.events.ts';
import { PayeeRepository } from '../persistence/payee.repository.ts';
import { PayeeVault } from './payee-vault.ts';
import { PaymentTrail } from './payment-trail.ts';

export interface SavePayeeDetailsInput extends BankDetailsInput {
  readonly organisationId: string;
  /** Currency of the account. */
  readonly currency: string;
}

export type SavePayeeDetailsFailure = NotFound | InvalidInput;

/**
 * A signatory says where the organisation receives money. The details go into the vault at once; nothing is paid to
 * them before a second officer has confirmed them, and orders that name earlier details can no longer be sent.
 */
@Injectable()
export class SavePayeeDetails {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly payees: PayeeRepository,
    private readonly vault: PayeeVault,
    private readonly trail: PaymentTrail,
  ) {}

  /** Answers the id of the payee. */
  execute(actor: Actor, input: SavePayeeDetailsInput): Promise<Result<string, SavePayeeDetailsFailure>> {
    return this.transactions.run<string, SavePayeeDetailsFailure>(async (tx) => {
      if (!holdsRoleIn(actor, input.organisationId, 'ngo_signatory')) return err(notFound('The organisation'));
      if (!currencyOf(input.currency).ok) {
        return err(invalidInput({ path: 'currency', code: 'unknown_currency', message: 'There is no such currency.' }));
      }
      const details = checkBankDetails(input);
      return details.ok ? ok(await this.save(tx, actor, input, details.value)) : details;
    });
  }

  private async save(tx: Tx, actor: Actor, input: SavePayeeDetailsInput, details: BankDetails): Promise<string> {
    const now = this.clock.now();
    const { organisationId, currency } = input;
    const head = { id: uuidv7(now), organisationId, currency, detailsChangedAt: now };
    const payee = await this.payees.lockOrCreate(tx, head);
    const version = ((await this.payees.versionsOf(tx, payee.id))[0]?.version ?? 0) + 1;
    await this.payees.insertVersion(tx, {
      id: uuidv7(now),
      payeeId: payee.id,
      version,
      vaultRef: await this.vault.seal(tx, payee.id, details),
      accountHint: accountHintOf(details.account),
      country: details.address.country,
      accountHash: this.vault.hashOf(details),
      enteredBy: actor.accountId,
      enteredAt: now,
    });
    const event: PayeeDetailsChangedEvent = {
      type: 'payments.payee-details-changed',
      payload: { payeeId: payee.id, organisationId, version },
    };
    await this.trail.note(
      tx,
      actor,
      { act: 'save-payee-details', subjectId: payee.id, details: { version, currency } },
      event,
    );
    return payee.id;
  }
}
