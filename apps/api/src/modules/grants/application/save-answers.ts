import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { FileStore } from '../../../platform/files/file-store.ts';
import { MAX_ANSWER_LENGTH } from '../domain/answers.ts';
import { mergeAnswers, type AnswerChange, type Application } from '../domain/application.ts';
import { attachedFiles } from '../domain/attached-files.ts';
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
    private readonly files: FileStore,
  ) {}

  execute(actor: Actor, input: SaveAnswersInput): Promise<Result<string, SaveAnswersFailure>> {
    return this.transactions.run<string, SaveAnswersFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, input.applicationId);
      if (!found.ok) return found;
      const application = found.value;
      const call = await this.records.callOf(tx, application);
      const faults = changeFaults(call, input.changes);
      if (faults.length === 0) faults.push(...(await this.fileFaults(tx, application, call, input.changes)));
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

  /** An answer may only name files that were handed in for the same organisation, whoever guesses another's id. */
  private async fileFaults(
    tx: Tx,
    application: Application,
    call: Call,
    changes: readonly AnswerChange[],
  ): Promise<FieldFault[]> {
    const named = attachedFiles(call.form, Object.fromEntries(changes.map(({ fieldId, value }) => [fieldId, value])));
    const ids = named.map(({ fileId }) => fileId).filter(isUuid);
    const owned = ids.length > 0 ? await this.files.ownedBy(tx, application.organisationId, ids) : new Map();
    const foreign = named.filter(({ fileId }) => !owned.has(fileId)).map(({ fieldId }) => fieldId);
    const message = 'This file was not handed in for your organisation, or is no longer there. Please choose it again.';
    return [...new Set(foreign)].map((path) => ({ path, code: 'unknown_file', message }));
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
