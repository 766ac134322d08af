import { Injectable } from '@nestjs/common';
import { currencyOf } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { checkBankDetails, type BankDetailsInput } from '../domain/check-bank-details.ts';
import type { BankDetails } from '../domain/payee.ts';
import type { PayingAccount } from '../domain/payment-batch.ts';
import { PayingAccountRepository } from '../persistence/paying-account.repository.ts';
import { PaymentTrail } from './payment-trail.ts';
import { TreasuryAccess } from './treasury-access.ts';

export interface SavePayingAccountInput extends BankDetailsInput {
  readonly fundId: string;
  readonly currency: string;
}

export type SavePayingAccountFailure = NotFound | InvalidInput;

/** From which account the fund pays a currency; batches made from now on use it. */
@Injectable()
export class SavePayingAccount {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TreasuryAccess,
    private readonly accounts: PayingAccountRepository,
    private readonly trail: PaymentTrail,
  ) {}

  execute(actor: Actor, input: SavePayingAccountInput): Promise<Result<string, SavePayingAccountFailure>> {
    return this.transactions.run<string, SavePayingAccountFailure>(async (tx) => {
      const fund = await this.access.fund(tx, actor, input.fundId, 'finance_officer');
      if (!fund.ok) return fund;
      if (!currencyOf(input.currency).ok)
        return err(invalidInput({ path: 'currency', code: 'unknown_currency', message: 'There is no such currency.' }));
      const details = checkBankDetails(input);
      if (!details.ok) return details;
      const account = this.accountOf(actor, input, details.value);
      await this.accounts.insert(tx, account);
      const act = { act: 'save-paying-account', subjectId: account.id, details: { currency: input.currency } };
      await this.trail.note(tx, actor, act);
      return ok(account.id);
    });
  }

  private accountOf(actor: Actor, input: SavePayingAccountInput, details: BankDetails): PayingAccount {
    const { account, address, bank } = details;
    const enteredAt = this.clock.now();
    return {
      id: uuidv7(enteredAt),
      fundId: input.fundId,
      currency: input.currency,
      holderName: details.holderName,
      streetName: address.streetName ?? null,
      postCode: address.postCode ?? null,
      townName: address.townName,
      country: address.country,
      accountNumber: account.type === 'iban' ? account.iban : account.accountNumber,
      isIban: account.type === 'iban',
      bic: bank.type === 'bic' ? bank.bic : null,
      enteredBy: actor.accountId,
      enteredAt,
    };
  }
}
