import type { ProposeCallInput } from '../../generated/graphql.ts';
import { FIXED_FIELDS, linesOf, slugOf, type CallDraft, type FieldDraft } from './call-draft.ts';
import { endOfDay, startOfDay } from './days.ts';

/** The draft as the API takes it. Days are the same for everybody: from their first to their last minute in universal time. */
export function toCallInput(draft: CallDraft, fundId: string): ProposeCallInput {
  const { title, summary, description, locale, currency, decisionBy } = draft;
  return {
    ...{ fundId, title, summary, description, locale, decisionBy },
    slug: slugOf(draft),
    envelope: { amountMinor: draft.envelopeMinor ?? '0', currency },
    ceiling: { amountMinor: draft.ceilingMinor ?? '0', currency },
    form: draft.fields.map(toFieldInput),
    criteria: draft.criteria.map((criterion) => ({ ...criterion, weight: Number(criterion.weight) })),
    eligibilityCriteria: linesOf(draft.conditions),
    opensAt: startOfDay(draft.opensOn),
    closesAt: endOfDay(draft.closesOn),
  };
}

export function toFieldInput(field: FieldDraft) {
  const { id, kind, label, hint, section, required, identifying } = field;
  return {
    ...{ id, kind, label, hint, section, identifying },
    required: FIXED_FIELDS.includes(id) || required,
    maxWords: kind === 'long_text' ? field.maxWords : null,
    multiple: kind === 'choice' ? field.multiple : null,
    options: kind === 'choice' ? optionsOf(field) : null,
  };
}

/** Options are named by their place, which stays whatever language their words are in. */
function optionsOf({ options }: FieldDraft) {
  return linesOf(options).map((label, index) => ({ value: `option_${index + 1}`, label }));
}
