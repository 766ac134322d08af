import type { AnnounceRecallInput } from '../../../generated/graphql.ts';
import { beginsAt, endsAt, slugFrom } from '../announcing/announcement-draft.ts';

/** The notice of a recall vote as it is typed; days are `YYYY-MM-DD`. */
export interface RecallDraft {
  readonly title: string;
  /** Null while it follows the title. */
  readonly slug: string | null;
  readonly opensOn: string;
  readonly closesOn: string;
}

export const recallSlugOf = ({ slug, title }: Pick<RecallDraft, 'slug' | 'title'>): string => slug ?? slugFrom(title);

export interface RecallFault {
  readonly field: keyof RecallDraft;
  readonly type: 'missing' | 'past' | 'order';
}

const SLUG = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;

/** What keeps the notice from being sent, in the order of the form. `today` is `YYYY-MM-DD`. */
export function recallFaults(draft: RecallDraft, today: string): readonly RecallFault[] {
  const { title, opensOn, closesOn } = draft;
  return [
    ...(title.trim().length < 3 ? [{ field: 'title', type: 'missing' } as const] : []),
    ...(SLUG.test(recallSlugOf(draft)) ? [] : [{ field: 'slug', type: 'missing' } as const]),
    ...dayFault('opensOn', opensOn, today),
    ...(closesOn !== '' && closesOn > today && closesOn < opensOn
      ? [{ field: 'closesOn', type: 'order' } as const]
      : dayFault('closesOn', closesOn, today)),
  ];
}

function dayFault(field: 'opensOn' | 'closesOn', day: string, today: string): readonly RecallFault[] {
  if (day === '') return [{ field, type: 'missing' }];
  return day <= today ? [{ field, type: 'past' }] : [];
}

export function recallInput(petitionId: string, draft: RecallDraft): AnnounceRecallInput {
  const { title, opensOn, closesOn } = draft;
  return {
    ...{ petitionId, slug: recallSlugOf(draft), title: title.trim() },
    ...{ opensAt: beginsAt(opensOn), closesAt: endsAt(closesOn) },
  };
}
