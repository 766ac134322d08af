import { expect, it } from 'vitest';
import type { FormField } from '../types.ts';
import { formSteps, stepState } from './form-steps.ts';

const field = (id: string, kind: string, section = ''): FormField => ({
  __typename: 'FormField',
  id,
  kind,
  section,
  label: id,
  hint: '',
  required: true,
  maxLength: null,
  maxWords: null,
  maxLines: null,
  maxFiles: null,
  multiple: null,
  options: null,
});

const idsOf = (form: readonly FormField[]) => formSteps(form).map((step) => [step.id, step.fields.map(({ id }) => id)]);

it('puts together what belongs together where the form has no sections', () => {
  const form = [
    field('title', 'text'),
    field('requested', 'amount'),
    field('work', 'long_text'),
    field('place', 'choice'),
    field('budget', 'budget'),
    field('accounts', 'file'),
  ];
  expect(idsOf(form)).toEqual([
    ['project', ['title', 'work', 'place']],
    ['money', ['requested', 'budget']],
    ['papers', ['accounts']],
  ]);
});

it('gives long texts room: two on a page', () => {
  const form = [field('title', 'text'), ...['a', 'b', 'c'].map((id) => field(id, 'long_text'))];
  expect(idsOf(form)).toEqual([
    ['project', ['title', 'a', 'b']],
    ['project-2', ['c']],
  ]);
});

it('keeps to the sections of the call, and takes fields without one to their neighbours before', () => {
  const form = [field('title', 'text', 'About you'), field('place', 'choice'), field('requested', 'amount', 'Money')];
  expect(formSteps(form).map(({ title, fields }) => [title, fields.length])).toEqual([
    ['About you', 2],
    ['Money', 1],
  ]);
});

it('calls a step done, begun, or in need of attention, and never blames for what is not written yet', () => {
  const [step] = formSteps([field('title', 'text'), field('place', 'text')]);
  const missing = (path: string) => ({ __typename: 'FieldFault', path, code: 'required', message: '' }) as const;
  expect(stepState(step!, {}, [missing('title'), missing('place')])).toBe('empty');
  expect(stepState(step!, { title: 'x' }, [missing('place')])).toBe('started');
  expect(stepState(step!, { title: 'x', place: 'y' }, [])).toBe('done');
  expect(stepState(step!, { title: 'x'.repeat(300) }, [{ ...missing('title'), code: 'maxLength' }])).toBe('attention');
});
