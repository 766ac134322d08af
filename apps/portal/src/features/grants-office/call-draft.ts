import { shortNameOf } from './short-names.ts';

export const FIELD_KINDS = ['text', 'long_text', 'choice', 'amount', 'budget', 'file'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One question while the form is made. Limits are kept for every kind, so that trying another kind loses nothing. */
export interface FieldDraft {
  /** Stable name of the answer; never changes once the question exists. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string;
  readonly section: string;
  readonly required: boolean;
  readonly identifying: boolean;
  readonly maxWords: number;
  readonly multiple: boolean;
  /** One option a line. */
  readonly options: string;
}

export interface CriterionDraft {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Percent as typed. */
  readonly weight: string;
}

/** A call while it is prepared; money as text, because a draft must survive JSON. */
export interface CallDraft {
  readonly title: string;
  /** Part of the public address; empty follows the title. */
  readonly slug: string;
  readonly summary: string;
  readonly description: string;
  readonly locale: string;
  readonly fields: readonly FieldDraft[];
  readonly criteria: readonly CriterionDraft[];
  /** One condition a line. */
  readonly conditions: string;
  readonly currency: string;
  readonly envelopeMinor: string | null;
  readonly ceilingMinor: string | null;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly decisionBy: string;
}

/** Every form asks for these two, because every list of applications shows them. */
export const FIXED_FIELDS: readonly string[] = ['title', 'requested'];

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const slugOf = ({ slug, title }: Pick<CallDraft, 'slug' | 'title'>): string => slug.trim() || shortNameOf(title);

export const weightSum = (criteria: readonly CriterionDraft[]): number =>
  criteria.reduce((sum, { weight }) => sum + (/^\d{1,3}$/.test(weight) ? Number(weight) : 0), 0);

export function withField(draft: CallDraft, id: string, change: Partial<FieldDraft>): CallDraft {
  return { ...draft, fields: draft.fields.map((field) => (field.id === id ? { ...field, ...change } : field)) };
}

export function withoutField(draft: CallDraft, id: string): CallDraft {
  return { ...draft, fields: draft.fields.filter((field) => field.id !== id) };
}

/** One place up (`-1`) or down (`1`); at either end nothing moves. */
export function withFieldMoved(draft: CallDraft, id: string, by: -1 | 1): CallDraft {
  const fields = [...draft.fields];
  const from = fields.findIndex((field) => field.id === id);
  const moved = fields[from];
  const other = fields[from + by];
  if (!moved || !other) return draft;
  fields[from] = other;
  fields[from + by] = moved;
  return { ...draft, fields };
}

export function withNewField(draft: CallDraft, kind: FieldKind): CallDraft {
  const id = freshId(
    'question',
    draft.fields.map((field) => field.id),
  );
  return { ...draft, fields: [...draft.fields, { ...EMPTY_FIELD, id, kind }] };
}

export function withCriterion(draft: CallDraft, id: string, change: Partial<CriterionDraft>): CallDraft {
  return { ...draft, criteria: draft.criteria.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** A new criterion begins with the weight that the others leave. */
export function withNewCriterion(draft: CallDraft): CallDraft {
  const id = freshId(
    'criterion',
    draft.criteria.map((one) => one.id),
  );
  const weight = String(Math.max(0, 100 - weightSum(draft.criteria)));
  return { ...draft, criteria: [...draft.criteria, { id, title: '', hint: '', weight }] };
}

export function withoutCriterion(draft: CallDraft, id: string): CallDraft {
  return { ...draft, criteria: draft.criteria.filter((one) => one.id !== id) };
}

export const EMPTY_FIELD: Omit<FieldDraft, 'id' | 'kind'> = {
  ...{ label: '', hint: '', section: '', required: true, identifying: false },
  ...{ maxWords: 300, multiple: false, options: '' },
};

function freshId(word: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${word}_${number}`;
    if (!taken.includes(id)) return id;
  }
}
