import { dayOf } from '../../../platform/clock/days.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { formFaults } from './form.ts';
import type { Call } from './call.ts';

export type CallDraft = Omit<Call, 'id' | 'state' | 'resolutionId'>;

const SLUG = /^[a-z0-9][a-z0-9-]{1,80}$/;

/** Why a call cannot be put before the board; empty when it can. */
export function callFaults(draft: CallDraft, now: Date): FieldFault[] {
  return [
    ...textsOf(draft),
    ...formFaults(draft.form),
    ...criteriaFaults(draft),
    ...amountFaults(draft),
    ...dateFaults(draft, now),
  ];
}

function textsOf(draft: CallDraft): FieldFault[] {
  const faults = [
    ...textFaults(draft.title, { path: 'title', minLength: 3, maxLength: 200 }),
    ...textFaults(draft.summary, { path: 'summary', minLength: 10, maxLength: 600 }),
    ...textFaults(draft.description, { path: 'description', minLength: 10, maxLength: 20_000 }),
    ...draft.eligibilityCriteria.flatMap((text, index) =>
      textFaults(text, { path: `eligibilityCriteria.${index}`, minLength: 3, maxLength: 500 }),
    ),
  ];
  if (!SLUG.test(draft.slug))
    faults.push({ path: 'slug', code: 'malformed', message: 'The short name takes a–z, 0–9 and hyphens.' });
  return faults;
}

function criteriaFaults(draft: CallDraft): FieldFault[] {
  const faults = draft.criteria.flatMap((criterion, index) => [
    ...textFaults(criterion.title, { path: `criteria.${index}.title`, minLength: 3, maxLength: 200 }),
    ...textFaults(criterion.hint, { path: `criteria.${index}.hint`, maxLength: 1_000 }),
  ]);
  const weights = draft.criteria.map((criterion) => criterion.weight);
  const whole = weights.every((weight) => Number.isInteger(weight) && weight > 0);
  if (!whole || weights.reduce((total, weight) => total + weight, 0) !== 100) {
    faults.push({
      path: 'criteria',
      code: 'weights',
      message: 'The weights are whole percentages that add up to 100.',
    });
  }
  if (new Set(draft.criteria.map((criterion) => criterion.id)).size < weights.length || weights.length > 20) {
    faults.push({
      path: 'criteria',
      code: 'duplicate',
      message: 'Criteria need names of their own, at most 20 of them.',
    });
  }
  return faults;
}

function amountFaults(draft: CallDraft): FieldFault[] {
  if (draft.ceilingMinor > 0n && draft.ceilingMinor <= draft.envelopeMinor) return [];
  return [
    { path: 'ceiling', code: 'range', message: 'One award lies above zero and within the money of the whole call.' },
  ];
}

function dateFaults(draft: CallDraft, now: Date): FieldFault[] {
  if (draft.closesAt <= draft.opensAt)
    return [{ path: 'closesAt', code: 'order', message: 'The call must close after it opens.' }];
  if (draft.closesAt <= now) return [{ path: 'closesAt', code: 'past', message: 'The closing date has passed.' }];
  const lastDay = dayOf(draft.closesAt);
  if (draft.decisionBy < lastDay)
    return [{ path: 'decisionBy', code: 'order', message: 'The decision comes after the closing date.' }];
  return [];
}
