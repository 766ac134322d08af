import { EMPTY_FIELD, type CallDraft } from './call-draft.ts';
import { dayAfter } from './days.ts';

const OPENS_AFTER_DAYS = 21;
const CLOSES_AFTER_DAYS = 63;
const DECIDED_AFTER_DAYS = 119;

/** An empty call with the two questions that every form has, and usual distances between its days. */
export function freshCall(
  words: { readonly title: string; readonly requested: string },
  { currency, locale, now }: { readonly currency: string; readonly locale: string; readonly now: Date },
): CallDraft {
  return {
    ...{ title: '', slug: '', summary: '', description: '', conditions: '', locale, currency },
    fields: [
      { ...EMPTY_FIELD, id: 'title', kind: 'text', label: words.title },
      { ...EMPTY_FIELD, id: 'requested', kind: 'amount', label: words.requested },
    ],
    criteria: [],
    envelopeMinor: null,
    ceilingMinor: null,
    opensOn: dayAfter(now, OPENS_AFTER_DAYS),
    closesOn: dayAfter(now, CLOSES_AFTER_DAYS),
    decisionBy: dayAfter(now, DECIDED_AFTER_DAYS),
  };
}
