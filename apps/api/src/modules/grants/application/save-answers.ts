import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { MAX_ANSWER_LENGTH } from '../domain/answers.ts';
import { mergeAnswers, type AnswerChange } from '../domain/application.ts';
import type { Call } from '../domain/call.ts';
import type { AnswerChangedMeanwhile } from '../domain/grants.errors.ts';
import { ApplicationAccess } from './application-access.ts';
import { ApplicationRecords } from './application-records.ts';

export interface SaveAnswersInput {
  readonly applicationId: string;
  /** Version of the application that the writer saw. */
  readonly baseVersion: number;
  readonly changes: readonly AnswerChange[];
}

export type SaveAnswersFailure = NotFound | WrongState | InvalidInput | AnswerChangedMeanwhile;

/** Keeps what was typed, field by field; called again and again while people write. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly records: ApplicationRecords,
  ) {}

  execute(actor: Actor, input: SaveAnswersInput): Promise<Result<string, SaveAnswersFailure>> {
    return this.transactions.run<string, SaveAnswersFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, input.applicationId);
      if (!found.ok) return found;
      const application = found.value;
      const faults = changeFaults(await this.records.callOf(tx, application), input.changes);
      if (faults.length > 0) return err(invalidInput(...faults));
      const merged = mergeAnswers(application, input.baseVersion, input.changes);
      if (!merged.ok) return merged;
      const now = this.clock.now();
      const fieldIds = input.changes.map((change) => change.fieldId);
      await this.records.applications.saveAnswers(tx, application.id, merged.value, {
        accountId: actor.accountId,
        now,
        fieldIds,
      });
      return ok(application.id);
    });
  }
}

function changeFaults(call: Call, changes: readonly AnswerChange[]): FieldFault[] {
  const known = new Set(call.form.map((field) => field.id));
  const faults = changes.flatMap(({ fieldId, value }): FieldFault[] => {
    if (!known.has(fieldId)) return [{ path: fieldId, code: 'unknown_field', message: 'This form has no such field.' }];
    const length = JSON.stringify(value ?? null).length;
    if (length <= MAX_ANSWER_LENGTH) return [];
    const message = `This answer has ${length} characters; at most ${MAX_ANSWER_LENGTH} can be kept. Your text stays on your device.`;
    return [{ path: fieldId, code: 'too_long', message }];
  });
  const ids = changes.map((change) => change.fieldId);
  if (new Set(ids).size < ids.length)
    faults.push({ path: 'changes', code: 'duplicate', message: 'A field was sent twice.' });
  return faults;
}
