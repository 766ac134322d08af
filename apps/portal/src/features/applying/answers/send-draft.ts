import type { Client } from 'urql';
import { isOfflineError } from '../../../shared/api/client.ts';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { saveAnswersMutation } from '../api/save-answers.ts';
import type { DraftState, FieldFault, SaveProblem } from '../types.ts';
import type { Edit } from './draft-edits.ts';
import { fieldOfFault } from './form-steps.ts';

export type NamedEdit = readonly [string, Edit];

/** What sending runs into; the caller keeps what it says. */
export interface SendListener {
  readonly onSaved: (state: DraftState, sent: readonly NamedEdit[]) => void;
  readonly onConflict: (fields: readonly NamedEdit[]) => void;
  readonly onRefused: (faults: readonly FieldFault[], fields: readonly NamedEdit[]) => void;
  /** Nothing more can be written: it was sent, withdrawn, or is no longer open to this person. */
  readonly onStopped: (problem: SaveProblem) => void;
}

/**
 * Sends edits that share a base. The API takes all of a request or nothing, so answers that it refuses are set aside
 * and the others are sent again without them.
 */
export async function sendEdits(
  client: Client,
  applicationId: string,
  baseVersion: number,
  edits: readonly NamedEdit[],
  listener: SendListener,
): Promise<SendOutcome> {
  if (edits.length === 0) return { type: 'sent' };
  const changes = edits.map(([fieldId, edit]) => ({ fieldId, value: (edit.value ?? null) as string }));
  const input = { applicationId, baseVersion, changes };
  const { data, error } = await client.mutation(saveAnswersMutation, { input }).toPromise();
  if (!data) return { type: isOfflineError(error) ? 'offline' : 'refused' };
  const answer = data.saveAnswers;
  if (!isProblem(answer)) {
    listener.onSaved(answer, edits);
    return { type: 'sent' };
  }
  const refused = setAside(answer, edits, listener);
  const rest = edits.filter((edit) => !refused.includes(edit));
  if (refused.length > 0 && rest.length > 0) await sendEdits(client, applicationId, baseVersion, rest, listener);
  return { type: 'refused' };
}

/** The edits that this answer is about. */
function setAside(answer: SaveProblem, edits: readonly NamedEdit[], listener: SendListener): readonly NamedEdit[] {
  if (answer.__typename === 'AnswerChangedMeanwhile') {
    const names = answer.conflicts.map((conflict) => conflict.fieldId);
    const fields = edits.filter(([fieldId]) => names.includes(fieldId));
    listener.onConflict(fields);
    return fields;
  }
  if (answer.__typename === 'InvalidInput') {
    const names = answer.faults.map(fieldOfFault);
    const fields = edits.filter(([fieldId]) => names.includes(fieldId));
    listener.onRefused(answer.faults, fields);
    return fields;
  }
  listener.onStopped(answer);
  return [];
}
