import type { CallFormFragment } from '../../generated/graphql.ts';
import type { CallDraft } from './call-draft.ts';
import { toFieldInput } from './call-input.ts';
import { endOfDay } from './days.ts';

const MOST_BUDGET_LINES = 40;
const MOST_FILES = 5;
const MAX_LENGTH = 200;

/** Without a most for one award there is no sentence about it: the question then stands under another name. */
const previewId = (id: string, ceilingMinor: string | null): string =>
  id === 'requested' && ceilingMinor === null ? 'requested_without_most' : id;

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
        id: previewId(field.id, ceilingMinor),
        ...{ maxLength: MAX_LENGTH, maxLines: MOST_BUDGET_LINES, maxFiles: MOST_FILES },
        options: options?.map((option) => ({ __typename: 'FormOption', ...option })) ?? null,
      };
    }),
  };
}
