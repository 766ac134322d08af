import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import { checkHandle } from '../domain/handle.ts';
import type { CeremonyExpired, HandleTaken, ProofRefused } from '../domain/identity.errors.ts';
import { CreateAccount } from './create-account.ts';
import { type NewWayIn, NewAccountAccess } from './new-account-access.ts';
import { type CeremonyAnswer, PasskeyCeremonies, type CeremonyStart } from './passkey-ceremonies.ts';

export type RegisterWithPasskeyFailure = InvalidInput | HandleTaken | CeremonyExpired | ProofRefused;

/** A new account behind a passkey. The account comes to be with the browser's answer, not before. */
@Injectable()
export class RegisterWithPasskey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly createAccount: CreateAccount,
    private readonly access: NewAccountAccess,
  ) {}

  async begin(handle: string): Promise<Result<CeremonyStart, InvalidInput | HandleTaken>> {
    const checked = checkHandle(handle);
    if (!checked.ok) return checked;
    const free = await this.transactions.read((tx) => this.createAccount.mayUse(tx, checked.value));
    if (!free.ok) return free;
    return ok(
      await this.ceremonies.beginRegistration('register', { id: uuidv7(this.clock.now()), handle: checked.value }),
    );
  }

  async finish(
    input: CeremonyAnswer & { locale: string; name: string },
  ): Promise<Result<NewWayIn, RegisterWithPasskeyFailure>> {
    const answered = await this.ceremonies.finishRegistration('register', input);
    if (!answered.ok) return answered;
    const { accountId: id, handle, credential } = answered.value;
    return this.transactions.run(async (tx): Promise<Result<NewWayIn, RegisterWithPasskeyFailure>> => {
      const account = await this.createAccount.execute(tx, { id, handle, locale: input.locale });
      if (!account.ok) return account;
      const added = await this.access.addPasskey(tx, id, credential, input.name);
      return added.ok ? ok(await this.access.open(tx, id, { method: 'passkey', secondFactor: true })) : added;
    });
  }
}
