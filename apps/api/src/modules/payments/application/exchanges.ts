import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { exchange as exchanged, Ledger, type PostFailure } from '../../ledger/index.ts';
import { areTwoSides, boughtOf, rateOf, soldOf, type CurrencyExchange } from '../domain/exchange.ts';
import { samePerson, type SamePerson } from '../domain/payments.errors.ts';
import { AUTHORISING_OFFICES } from '../domain/payments.permissions.ts';
import { ExchangeRepository } from '../persistence/exchange.repository.ts';
import { StatementRecords } from './statement-records.ts';

export interface ProposeExchangeInput {
  readonly soldLineId: string;
  readonly boughtLineId: string;
  readonly source: string;
}

export type ProposeExchangeFailure = NotFound | InvalidInput | WrongState;
export type AnswerExchangeFailure = NotFound | WrongState | SamePerson | PostFailure;

/**
 * The bank changed money into another currency: one officer says which two lines of the statements are its two sides,
 * another looks at the rate and books it. The amounts are the bank's, so the rate is what it gave.
 */
@Injectable()
export class Exchanges {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: StatementRecords,
    private readonly exchanges: ExchangeRepository,
    private readonly ledger: Ledger,
  ) {}

  waiting(actor: Actor): Promise<CurrencyExchange[]> {
    return this.transactions.read(async (tx) =>
      this.exchanges.proposed(tx, await this.records.access.fundIds(tx, actor, ...AUTHORISING_OFFICES, 'auditor')),
    );
  }

  propose(actor: Actor, input: ProposeExchangeInput): Promise<Result<string, ProposeExchangeFailure>> {
    return this.transactions.run<string, ProposeExchangeFailure>(async (tx) => {
      const faults = textFaults(input.source, { path: 'source', minLength: 5, maxLength: 300 });
      const sold = await this.line(tx, actor, input.soldLineId);
      const bought = await this.line(tx, actor, input.boughtLineId);
      if (!sold || !bought) return err(notFound('The line'));
      if (!areTwoSides(sold, bought))
        faults.push({
          path: 'soldLineId',
          code: 'not_two_sides',
          message: 'Two lines in two currencies: out, and in.',
        });
      if (faults.length > 0) return err(invalidInput(...faults));
      const at = this.clock.now();
      const exchange = { id: uuidv7(at), fundId: sold.fundId, soldLineId: sold.id, boughtLineId: bought.id };
      const said = { source: input.source.trim(), proposedBy: actor.accountId, proposedAt: at };
      try {
        await this.exchanges.insert(tx, { ...exchange, ...said });
      } catch (error) {
        if (!constraintOf(error)?.startsWith('currency_exchanges_')) throw error;
        return err(wrongState(sold.state, 'Nothing was changed: one of the two lines is explained, or waits already.'));
      }
      await this.records.trail.note(tx, actor, { act: 'propose-exchange', subjectId: exchange.id });
      return ok(exchange.id);
    });
  }

  answer(actor: Actor, exchangeId: string, accept: boolean): Promise<Result<string, AnswerExchangeFailure>> {
    return this.transactions.run<string, AnswerExchangeFailure>(async (tx) => {
      const exchange = isUuid(exchangeId) ? await this.exchanges.lock(tx, exchangeId) : null;
      const fund = exchange && (await this.records.access.fund(tx, actor, exchange.fundId, ...AUTHORISING_OFFICES));
      if (!exchange || !fund?.ok) return err(notFound('The exchange'));
      if (exchange.state !== 'proposed')
        return err(wrongState(exchange.state, 'Nothing was changed: this exchange was answered before.'));
      if (exchange.proposedBy === actor.accountId)
        return err(samePerson('You put this exchange forward yourself, so another person has to answer it.'));
      const booked = accept ? await this.book(tx, actor, exchange) : ok();
      if (!booked.ok) return booked;
      await this.exchanges.answer(tx, exchange.id, accept ? 'booked' : 'refused', actor.accountId, this.clock.now());
      const act = accept ? 'confirm-exchange' : 'refuse-exchange';
      await this.records.trail.note(tx, actor, { act, subjectId: exchange.id });
      return ok(exchange.id);
    });
  }

  private async line(tx: Tx, actor: Actor, lineId: string) {
    const line = isUuid(lineId) ? await this.records.statements.lockLine(tx, lineId) : null;
    const fund = line && (await this.records.access.fund(tx, actor, line.fundId, ...AUTHORISING_OFFICES));
    return fund?.ok ? line : null;
  }

  private async book(
    tx: Tx,
    actor: Actor,
    exchange: CurrencyExchange,
  ): Promise<Result<unknown, PostFailure | WrongState>> {
    const at = this.clock.now();
    const [sold, bought] = [soldOf(exchange), boughtOf(exchange)];
    const note = `1 ${sold.currency} = ${rateOf(sold, bought)} ${bought.currency}. ${exchange.source}`;
    for (const lineId of [exchange.soldLineId, exchange.boughtLineId]) {
      const line = (await this.records.statements.lockLine(tx, lineId))!;
      if (line.state !== 'unexplained')
        return err(wrongState(line.state, 'Nothing was booked: one of its two lines was explained meanwhile.'));
      // Whoever typed a line never settles it.
      const settledBy = line.enteredBy === actor.accountId ? exchange.proposedBy : actor.accountId;
      const settled = { reason: null, orderId: null, note, settledBy, settledAt: at };
      await this.records.statements.settle(tx, lineId, { ...settled, state: 'exchange' });
    }
    return this.ledger.post(tx, {
      ...exchanged(sold, bought),
      fundId: exchange.fundId,
      effectiveOn: dayOf(at),
      causeType: 'currency-exchange',
      causeId: exchange.id,
      idempotencyKey: `currency-exchange:${exchange.id}`,
      memo: note,
    });
  }
}
