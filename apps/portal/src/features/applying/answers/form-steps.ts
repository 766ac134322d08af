import type { Answers, FieldFault, FormField } from '../types.ts';
import { isAnswered } from './answer-value.ts';
import { groupBy } from './group-by.ts';

export type StepKind = 'section' | 'project' | 'money' | 'papers';

/** One page of the form. `title` is the call's own where its form has sections; otherwise the kind is named. */
export interface FormStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  /** Counts steps of one kind from 1, where a long form needs several. */
  readonly part: number;
  readonly parts: number;
  readonly fields: readonly FormField[];
}

export type StepState = 'empty' | 'optional' | 'started' | 'attention' | 'done';

const KIND_OF_FIELD: Readonly<Record<string, StepKind>> = { amount: 'money', budget: 'money', file: 'papers' };
const LONG_TEXTS_PER_PAGE = 2;

/** A form as pages: by the sections its author gave it, or else by what belongs together. */
export function formSteps(form: readonly FormField[]): FormStep[] {
  return form.some((field) => field.section !== '') ? authoredSteps(form) : derivedSteps(form);
}

function authoredSteps(form: readonly FormField[]): FormStep[] {
  const groups: FormField[][] = [];
  for (const field of form) {
    const current = groups.at(-1);
    if (current?.[0] && (field.section === '' || field.section === current[0].section)) current.push(field);
    else groups.push([field]);
  }
  return groups.map((fields, index) => ({
    id: `part-${index + 1}`,
    kind: 'section',
    title: fields[0]?.section ?? '',
    part: 1,
    parts: 1,
    fields,
  }));
}

function derivedSteps(form: readonly FormField[]): FormStep[] {
  const byKind = groupBy(form, (field) => KIND_OF_FIELD[field.kind] ?? 'project');
  return (['project', 'money', 'papers'] as const).flatMap((kind) => {
    const pages = pagesOf(byKind.get(kind) ?? []);
    return pages.map((fields, index) => {
      const id = index === 0 ? kind : `${kind}-${index + 1}`;
      return { id, kind, title: '', part: index + 1, parts: pages.length, fields };
    });
  });
}

function pagesOf(fields: readonly FormField[]): FormField[][] {
  const pages: FormField[][] = [];
  for (const field of fields) {
    const current = pages.at(-1);
    const longTexts = current?.filter((one) => one.kind === 'long_text').length ?? 0;
    if (!current || (field.kind === 'long_text' && longTexts >= LONG_TEXTS_PER_PAGE)) pages.push([field]);
    else current.push(field);
  }
  return pages;
}

/** The field that a fault is about: the first part of its path. */
export const fieldOfFault = (fault: Pick<FieldFault, 'path'>): string => fault.path.split('.')[0] ?? '';

/** A required answer that is not there yet is no mistake: only what was written can need attention. */
export function stepState(step: FormStep, answers: Answers, faults: readonly FieldFault[]): StepState {
  const answered = step.fields.filter((field) => isAnswered(answers[field.id]));
  const faulty = new Set(faults.map(fieldOfFault));
  if (answered.some((field) => faulty.has(field.id))) return 'attention';
  if (answered.length === 0) return step.fields.some((field) => field.required) ? 'empty' : 'optional';
  return step.fields.every((field) => !faulty.has(field.id) && (!field.required || isAnswered(answers[field.id])))
    ? 'done'
    : 'started';
}
