import { Injectable } from '@nestjs/common';
import { countbackSignedBytes } from '@baraza/blind-ballots/countback';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, parseVerifierKey, verifyEd25519 } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { claimedSuccessor, claimFaults } from '../domain/countback-claim.ts';
import {
  resultRefused,
  signatureRefused,
  type ResultRefused,
  type SignatureRefused,
} from '../domain/elections.errors.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { BallotsOfVacancy } from './ballots-of-vacancy.ts';
import { ScrutineerKeys } from './scrutineer-keys.ts';
import { SettleVacancy, VacancyRows } from './settle-vacancy.ts';

export interface SubmitCountbackInput {
  readonly vacancyId: string;
  /** `countback.json` as `baraza countback --key … --out …` writes it. */
  readonly text: string;
  /** Base64url. */
  readonly signature: string;
}

export type SubmitCountbackFailure = NotFound | WrongState | SignatureRefused | ResultRefused;

const LENGTH_MAXIMUM = 4_000_000;

/** What a submitted countback is measured by. */
@Injectable()
export class CountbackDesk {
  constructor(
    readonly clock: Clock,
    readonly rows: VacancyRows,
    readonly ballots: BallotsOfVacancy,
    readonly keys: ScrutineerKeys,
  ) {}
}

/** A scrutineer's countback of closed ballots, under a signature; the seat is filled when enough signed the same text. */
@Injectable()
export class SubmitCountback {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: CountbackDesk,
    private readonly settling: SettleVacancy,
  ) {}

  execute(actor: Actor, input: SubmitCountbackInput): Promise<Result<SeatVacancy, SubmitCountbackFailure>> {
    return this.transactions.run<SeatVacancy, SubmitCountbackFailure>(async (tx) => {
      const { vacancies } = this.desk.rows;
      const vacancy = isUuid(input.vacancyId) ? await vacancies.lock(tx, input.vacancyId) : null;
      const key = vacancy && (await this.desk.keys.of(tx, vacancy, actor.accountId));
      if (!vacancy || !key) return err(notFound('The vacancy'));
      const earlier = await vacancies.countbacksOf(tx, vacancy.id);
      const isDone = vacancy.state !== 'counting' || earlier.some(({ accountId }) => accountId === actor.accountId);
      if (isDone) return err(wrongState(vacancy.state, 'Nothing is to be counted by you here. Nothing was kept.'));
      const signature = fromBase64Url(input.signature);
      if (!signature || !isSigned(key, input.text, signature)) return err(signatureRefused());
      const faults = await this.faults(tx, vacancy, input.text);
      if (faults.length > 0) return err(resultRefused(...faults));
      const found = { accountId: actor.accountId, text: input.text };
      await vacancies.submit(tx, vacancy.id, found, Buffer.from(signature), this.desk.clock.now());
      await this.settleWhenAgreed(
        tx,
        vacancy,
        [...earlier, found].filter(({ text }) => text === input.text).length,
        input.text,
      );
      return ok(vacancy);
    });
  }

  private async faults(tx: Tx, vacancy: SeatVacancy, text: string): Promise<string[]> {
    if (text.length > LENGTH_MAXIMUM) return [`it has more than ${LENGTH_MAXIMUM} characters`];
    const { election, style, boardRoot } = await this.desk.ballots.contest(tx, vacancy);
    const candidates = await this.desk.rows.vacancies.candidatesOf(tx, [vacancy.id]);
    return claimFaults(text, vacancy, candidates, { election: election.slug, style: style.slug, boardRoot });
  }

  private async settleWhenAgreed(tx: Tx, vacancy: SeatVacancy, signed: number, text: string): Promise<void> {
    const { election } = await this.desk.ballots.contest(tx, vacancy);
    if (signed < election.scrutineersRequired) return;
    await this.settling.execute(tx, vacancy, { text, filledBy: claimedSuccessor(text) });
  }
}

function isSigned(vkey: string, text: string, signature: Uint8Array): boolean {
  const key = parseVerifierKey(vkey);
  return key.ok && verifyEd25519(key.value.publicKey, countbackSignedBytes(text), signature);
}
