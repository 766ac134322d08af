import type { CallFormFragment } from '../../generated/graphql.ts';
import type { CallDraft } from './call-draft.ts';
import { toFieldInput } from './call-input.ts';
import { endOfDay } from './days.ts';

const MOST_BUDGET_LINES = 40;
const MOST_FILES = 5;
const MAX_LENGTH = 200;

/** The draft in the shape in which a published call reaches its applicants. */
export function toCallForm(draft: CallDraft): CallFormFragment {
  const { title, locale, currency, ceilingMinor, closesOn, decisionBy } = draft;
  return {
    __typename: 'Call',
    ...{ id: 'preview', slug: 'preview', title, locale, decisionBy, takesApplications: false },
    closesAt: closesOn ? endOfDay(closesOn) : '',
    ceiling: { __typename: 'Money', amountMinor: ceilingMinor ?? '0', currency },
    form: draft.fields.map((field) => {
      const { options, identifying: _identifying, ...rest } = toFieldInput(field);
      return {
        __typename: 'FormField',
        ...rest,
        ...{ maxLength: MAX_LENGTH, maxLines: MOST_BUDGET_LINES, maxFiles: MOST_FILES },
        options: options?.map((option) => ({ __typename: 'FormOption', ...option })) ?? null,
      };
    }),
  };
}
