import type { FieldFault } from '../../../platform/errors/problems.ts';
import { REQUESTED_FIELD, type FormField } from './form.ts';
import { shapeFaults } from './form-validator.ts';

/** Answers by field id; their shapes are described in `form-schema.ts`. */
export type Answers = Readonly<Record<string, unknown>>;

/** Largest single answer that a draft may hold, in characters of JSON; longer ones are refused unsaved. */
export const MAX_ANSWER_LENGTH = 100_000;

/** What keeps these answers from being submitted; empty when nothing does. */
export function submissionFaults(
  fields: readonly FormField[],
  answers: Answers,
  limits: SubmissionLimits,
): FieldFault[] {
  const faults = shapeFaults(fields, answers, limits.currency);
  const malformed = new Set(faults.map((fault) => fault.path.split('.')[0]));
  if (malformed.has(REQUESTED_FIELD)) return faults;
  const wellFormed = fields.filter((field) => !malformed.has(field.id));
  return [...faults, ...amountFaults(answers, limits), ...budgetFaults(wellFormed, answers)];
}

export interface SubmissionLimits {
  readonly currency: string;
  /** The most that one award of this call may be. */
  readonly ceilingMinor: bigint;
}

/** The amount asked for, or null while it has not been answered. */
export function requestedMinor(answers: Answers): bigint | null {
  const requested = answers[REQUESTED_FIELD];
  if (typeof requested !== 'object' || requested === null || !('amountMinor' in requested)) return null;
  const amount = requested.amountMinor;
  return typeof amount === 'string' && /^[0-9]{1,15}$/.test(amount) ? BigInt(amount) : null;
}

function amountFaults(answers: Answers, limits: SubmissionLimits): FieldFault[] {
  const requested = requestedMinor(answers) ?? 0n;
  if (requested <= 0n)
    return [{ path: REQUESTED_FIELD, code: 'not_positive', message: 'The amount must be above zero.' }];
  if (requested <= limits.ceilingMinor) return [];
  return [
    {
      path: REQUESTED_FIELD,
      code: 'above_ceiling',
      message: 'The amount is above what one award of this call may be.',
    },
  ];
}

/** A budget that does not add up to the amount asked for would be questioned by every reviewer. */
function budgetFaults(fields: readonly FormField[], answers: Answers): FieldFault[] {
  return fields.flatMap((field) => {
    const budget = field.kind === 'budget' ? answers[field.id] : undefined;
    if (budget === undefined || budget === null || budgetTotal(budget) === requestedMinor(answers)) return [];
    return [{ path: field.id, code: 'budget_differs', message: 'The budget does not add up to the amount requested.' }];
  });
}

/** Sum of a valid budget answer, in minor units. */
export function budgetTotal(budget: unknown): bigint {
  const { lines } = budget as { lines: readonly { amountMinor: string }[] };
  return lines.reduce((total, line) => total + BigInt(line.amountMinor), 0n);
}

/** The answers without those that tell who applies. */
export function blindAnswers(fields: readonly FormField[], answers: Answers): Answers {
  const shown = fields.filter((field) => !field.identifying && field.kind !== 'file').map((field) => field.id);
  return Object.fromEntries(shown.filter((id) => id in answers).map((id) => [id, answers[id]]));
}
