import type { AnnounceElectionInput } from '../../../generated/graphql.ts';

/** Kinds that a returning officer announces; a recall begins with a petition of members. */
export type AnnouncedKind = 'SEATS' | 'BY_ELECTION' | 'BOARD' | 'QUESTION';

/** An announcement as it is typed; kept on this device until it is sent. Days are `YYYY-MM-DD`. */
export interface AnnouncementDraft {
  readonly kind: AnnouncedKind;
  readonly title: string;
  /** Null while it follows the title. */
  readonly slug: string | null;
  readonly constituencies: readonly string[];
  /** Seats to fill in each constituency, for a by-election. */
  readonly seats?: number;
  readonly fund: string;
  readonly question: string;
  /** One choice a line. */
  readonly choices: string;
  readonly nominationsOpenOn: string;
  readonly nominationsCloseOn: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly scrutineersRequired: number;
}

export function freshAnnouncement(constituencies: readonly string[]): AnnouncementDraft {
  return {
    ...{ kind: 'SEATS', title: '', slug: null, constituencies, fund: '', question: '', choices: '' },
    ...{ nominationsOpenOn: '', nominationsCloseOn: '', opensOn: '', closesOn: '', scrutineersRequired: 2 },
  };
}

/** What an address may say of a by-election: `?kind=BY_ELECTION&constituency=…&seats=1`; null where it says nothing. */
export function prefilledAnnouncement(
  query: URLSearchParams,
  constituencies: readonly string[],
): AnnouncementDraft | null {
  const constituency = query.get('constituency') ?? '';
  if (query.get('kind') !== 'BY_ELECTION' || !constituencies.includes(constituency)) return null;
  const seats = Math.min(Math.max(Number.parseInt(query.get('seats') ?? '1', 10) || 1, 1), MOST_SEATS);
  return { ...freshAnnouncement([constituency]), kind: 'BY_ELECTION', seats };
}

/** Of one constituency, by the API. */
export const MOST_SEATS = 99;

/** Stages begin at eight and end at twenty hours, Coordinated Universal Time: a working day somewhere for everybody. */
export const beginsAt = (day: string): string => `${day}T08:00:00Z`;
export const endsAt = (day: string): string => `${day}T20:00:00Z`;

const SLUG_LENGTH = 64;

/** A title as a short name: Latin letters without their marks, digits, hyphens; empty for other scripts. */
export function slugFrom(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
}

export const slugOf = ({ slug, title }: Pick<AnnouncementDraft, 'slug' | 'title'>): string => slug ?? slugFrom(title);
export const choicesOf = ({ choices }: Pick<AnnouncementDraft, 'choices'>): readonly string[] =>
  choices
    .split('\n')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');

export type AnnouncementFault =
  | { readonly field: 'title' | 'slug' | 'constituencies' | 'fund' | 'question' | 'choices'; readonly type: 'missing' }
  | {
      readonly field: 'nominationsOpenOn' | 'nominationsCloseOn' | 'opensOn' | 'closesOn';
      readonly type: 'missing' | 'order' | 'past';
    };

const SLUG = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;

/** What keeps a draft from being sent, field by field in the order of the page. `today` is `YYYY-MM-DD`. */
export function announcementFaults(draft: AnnouncementDraft, today: string): readonly AnnouncementFault[] {
  const missing = (field: 'title' | 'slug' | 'constituencies' | 'fund' | 'question' | 'choices', isMissing: boolean) =>
    isMissing ? [{ field, type: 'missing' as const }] : [];
  return [
    ...missing('title', draft.title.trim().length < 3),
    ...missing('slug', !SLUG.test(slugOf(draft))),
    ...missing('constituencies', draft.constituencies.length === 0),
    ...missing('fund', draft.kind === 'BOARD' && draft.fund.trim() === ''),
    ...missing('question', draft.kind === 'QUESTION' && draft.question.trim().length < 10),
    ...missing('choices', draft.kind === 'QUESTION' && choicesOf(draft).length < 2),
    ...dateFaults(draft, today),
  ];
}

function dateFaults(draft: AnnouncementDraft, today: string): readonly AnnouncementFault[] {
  const fields = [
    ...(draft.kind === 'QUESTION' ? [] : (['nominationsOpenOn', 'nominationsCloseOn'] as const)),
    ...(['opensOn', 'closesOn'] as const),
  ];
  return fields.flatMap((field, index): readonly AnnouncementFault[] => {
    const day = draft[field];
    const earlier = fields.slice(0, index).map((name) => draft[name]);
    if (day === '') return [{ field, type: 'missing' }];
    if (field !== 'nominationsOpenOn' && day <= today) return [{ field, type: 'past' }];
    // Voting opens in the morning and nominations close in the evening, so these two cannot share a day.
    const isBefore = earlier.some((other) => (field === 'opensOn' ? day <= other : day < other));
    return isBefore ? [{ field, type: 'order' }] : [];
  });
}

/** The draft as the API takes it. */
export function announcementInput(forum: string, draft: AnnouncementDraft): AnnounceElectionInput {
  const isQuestion = draft.kind === 'QUESTION';
  return {
    ...{ forum, slug: slugOf(draft), title: draft.title.trim(), kind: draft.kind },
    styles: draft.constituencies.map((constituency) => ({
      constituency,
      ...(draft.kind === 'BY_ELECTION' ? { seats: draft.seats ?? 1 } : {}),
    })),
    ...(draft.kind === 'BOARD' ? { fund: draft.fund.trim() } : {}),
    ...(isQuestion
      ? { question: draft.question.trim(), choices: [...choicesOf(draft)] }
      : { nominationsOpenAt: beginsAt(draft.nominationsOpenOn), nominationsCloseAt: endsAt(draft.nominationsCloseOn) }),
    ...{ opensAt: beginsAt(draft.opensOn), closesAt: endsAt(draft.closesOn) },
    scrutineersRequired: draft.scrutineersRequired,
  };
}
