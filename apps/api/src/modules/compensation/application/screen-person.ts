import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Vault } from '../../identity/index.ts';
import { nameOf, type MethodDetails } from './check-method.ts';
import { MethodRepository } from '../persistence/method.repository.ts';
import { ScreeningRepository, type PersonToScreen } from '../persistence/screening.repository.ts';
import { BatchRecords } from './batch-records.ts';

const VALID_DAYS = 180;

/** Names behind pseudonyms, opened one at a time for this one purpose. */
@Injectable()
export class PeopleToScreen {
  constructor(
    readonly screenings: ScreeningRepository,
    private readonly methods: MethodRepository,
    private readonly vault: Vault,
  ) {}

  async hasName(tx: Tx, methodId: string): Promise<boolean> {
    return (await this.methods.byIds(tx, [methodId])).get(methodId)!.hasName;
  }

  async nameOf(tx: Tx, actor: Actor, methodId: string): Promise<string> {
    const method = (await this.methods.byIds(tx, [methodId])).get(methodId)!;
    const access = { readerAccountId: actor.accountId, purpose: 'sanctions-screening' };
    const text = await this.vault.open(tx, { ref: method.vaultRef, ...access });
    return text === null ? '' : (nameOf(JSON.parse(text) as MethodDetails) ?? '');
  }
}

/**
 * Where the law demands it, the second officer looks somebody up in the sanctions lists by the name that the bank will
 * see. Reading it leaves a line that the person sees.
 */
@Injectable()
export class ScreenPerson {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: BatchRecords,
    private readonly people: PeopleToScreen,
  ) {}

  /** Null where the batch is none of theirs. */
  outstanding(actor: Actor, batchId: string, page: PageRequest): Promise<Page<PersonToScreen> | null> {
    return this.transactions.read(async (tx) => {
      const batch = await this.records.reachable(tx, actor, batchId, 'second_officer');
      const reader = { readerAccountId: actor.accountId, now: this.clock.now() };
      return batch && this.people.screenings.outstanding(tx, { id: batch.id, ...reader }, page);
    });
  }

  /** The name to look up; empty for ways of paying without one. */
  nameOf(actor: Actor, paymentId: string): Promise<Result<string, NotFound>> {
    return this.transactions.run<string, NotFound>(async (tx) => {
      const payee = await this.payee(tx, actor, paymentId);
      return payee ? ok(await this.people.nameOf(tx, actor, payee.methodId)) : err(notFound('The payment'));
    });
  }

  screen(
    actor: Actor,
    input: { readonly paymentId: string; readonly isClear: boolean; readonly lists: string },
  ): Promise<Result<string, NotFound | InvalidInput>> {
    return this.transactions.run<string, NotFound | InvalidInput>(async (tx) => {
      const payee = await this.payee(tx, actor, input.paymentId);
      if (!payee) return err(notFound('The payment'));
      if (input.isClear && !(await this.people.hasName(tx, payee.methodId))) return err(withoutName());
      const faults = textFaults(input.lists, { path: 'lists', minLength: 5, maxLength: 500 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const screenedAt = this.clock.now();
      await this.people.screenings.insert(tx, {
        ...{ id: uuidv7(screenedAt), accountId: payee.accountId, by: actor.accountId, lists: input.lists.trim() },
        ...{ outcome: input.isClear ? 'clear' : 'match', screenedAt, expiresAt: daysLater(screenedAt, VALID_DAYS) },
      });
      const batch = { id: payee.batchId };
      await this.records.note(tx, actor.accountId, 'screen-person', batch, { paymentId: input.paymentId });
      return ok(input.paymentId);
    });
  }

  private async payee(tx: Tx, actor: Actor, paymentId: string) {
    const [payment] = isUuid(paymentId) ? await this.records.payments.lockMany(tx, [paymentId]) : [];
    const batch = payment && (await this.records.lock(tx, actor, payment.batchId, 'second_officer'));
    const { accountId, methodId } = payment ?? {};
    if (!batch || !accountId || !methodId || accountId === actor.accountId) return null;
    return { accountId, methodId, batchId: batch.id };
  }
}

const withoutName = (): InvalidInput =>
  invalidInput({
    path: 'isClear',
    code: 'no_name',
    message: 'Nothing was recorded: this way of being paid has no name that can be looked up.',
  });
