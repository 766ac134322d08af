import type { FieldFault } from '../../../platform/errors/problems.ts';

/** What a call asks; made on screen by the grants officer. Every form begins with a title and the amount requested. */
export type FormField = TextField | LongTextField | ChoiceField | AmountField | BudgetField | FileField;

interface FieldBase {
  /** Stable name of the field inside the answers, e.g. `how_people_are_reached`. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Title of the step that the question belongs to; neighbours with the same title stand on one page. */
  readonly section?: string;
  readonly required: boolean;
  /** Answers that would tell a blind reviewer who applies. */
  readonly identifying: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly maxLength: number;
}

export interface LongTextField extends FieldBase {
  readonly kind: 'long_text';
  readonly maxWords: number;
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly multiple: boolean;
}

export interface AmountField extends FieldBase {
  readonly kind: 'amount';
}

export interface BudgetField extends FieldBase {
  readonly kind: 'budget';
  readonly maxLines: number;
}

export interface FileField extends FieldBase {
  readonly kind: 'file';
  readonly maxFiles: number;
}

export const TITLE_FIELD = 'title';
export const REQUESTED_FIELD = 'requested';

const MAX_FIELDS = 60;
const FIELD_ID = /^[a-z][a-z0-9_]{0,48}$/;
const LABEL_MAX_LENGTH = 300;
const HINT_MAX_LENGTH = 1_000;
const SECTION_MAX_LENGTH = 120;
const MAX_WORDS = 3_000;

/** Why a form cannot be published; empty when it can. */
export function formFaults(fields: readonly FormField[]): FieldFault[] {
  const faults = fields.flatMap((field, index) => fieldFaults(field, `form.${index}`));
  if (fields.length > MAX_FIELDS) faults.push(fault('form', 'too_many', `A form has at most ${MAX_FIELDS} fields.`));
  const ids = fields.map((field) => field.id);
  if (new Set(ids).size < ids.length) faults.push(fault('form', 'duplicate', 'Two fields have the same name.'));
  if (fields.find((field) => field.id === TITLE_FIELD)?.kind !== 'text') {
    faults.push(fault('form', 'title_missing', 'The form needs a text field for the title.'));
  }
  if (fields.find((field) => field.id === REQUESTED_FIELD)?.kind !== 'amount') {
    faults.push(fault('form', 'amount_missing', 'The form needs a field for the amount requested.'));
  }
  return faults;
}

function fieldFaults(field: FormField, path: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!FIELD_ID.test(field.id)) faults.push(fault(`${path}.id`, 'malformed', `“${field.id}” is not a field name.`));
  if (field.label.trim().length === 0 || field.label.length > LABEL_MAX_LENGTH) {
    faults.push(fault(`${path}.label`, 'length', 'Every field needs a question of at most 300 characters.'));
  }
  if (field.hint.length > HINT_MAX_LENGTH)
    faults.push(fault(`${path}.hint`, 'too_long', 'A hint has at most 1,000 characters.'));
  if ((field.section ?? '').length > SECTION_MAX_LENGTH)
    faults.push(fault(`${path}.section`, 'too_long', 'The title of a step has at most 120 characters.'));
  if (field.kind === 'long_text' && !within(field.maxWords, 1, MAX_WORDS)) {
    faults.push(fault(`${path}.maxWords`, 'range', `A word limit lies between 1 and ${MAX_WORDS}.`));
  }
  if (field.kind === 'choice' && !within(field.options.length, 2, 50)) {
    faults.push(fault(`${path}.options`, 'range', 'A choice needs 2 to 50 options.'));
  }
  return faults;
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function fault(path: string, code: string, message: string): FieldFault {
  return { path, code, message };
}
