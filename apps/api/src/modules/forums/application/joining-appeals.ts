import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { attestationCodeHash, readAttestationCode } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { RefusalRepository, type Refusal } from '../persistence/refusal.repository.ts';
import { JoiningAppealRepository } from '../persistence/joining-appeal.repository.ts';

export type FileJoiningAppealFailure = NotFound | InvalidInput | WrongState;

/** Whoever was refused, by an organisation or after a talk, appeals with the code they hold; no account is needed. */
@Injectable()
export class FileJoiningAppeal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly refusals: RefusalRepository,
    private readonly appeals: JoiningAppealRepository,
  ) {}

  async execute(typed: string, grounds: string): Promise<Result<string, FileJoiningAppealFailure>> {
    const faults = textFaults(grounds, { path: 'grounds', minLength: 10, maxLength: 4_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    const code = readAttestationCode(typed);
    if (!code) return err(notFound('This code'));
    try {
      return await this.transactions.run(async (tx): Promise<Result<string, NotFound>> => {
        const refusal = await this.refusals.byCode(tx, attestationCodeHash(code));
        return refusal ? ok(await this.file(tx, refusal, grounds)) : err(notFound('A refusal with this code'));
      });
    } catch (error) {
      if (!constraintOf(error)?.endsWith('_once')) throw error;
      return err(wrongState('filed', 'An appeal was filed already. It stands; nothing was changed.'));
    }
  }

  private async file(tx: Tx, refusal: Refusal, grounds: string): Promise<string> {
    const id = randomUUID();
    await this.appeals.insert(tx, { ...refusal, id, grounds: grounds.trim(), filedOn: dayOf(this.clock.now()) });
    return id;
  }
}
