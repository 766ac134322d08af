import type { Schedule } from '../types.ts';

export const ACTIVITIES = ['session', 'interview', 'preparation', 'panel', 'board_work', 'expert', 'organisation'];
export const EXPENSES = ['travel', 'care', 'interpretation', 'connectivity', 'safety'];

export type Area = Omit<Schedule['areas'][number], '__typename'>;
export type Rate = Omit<Schedule['rates'][number], '__typename'>;
export type Cap = Omit<Schedule['caps'][number], '__typename'>;
type InKind = Omit<Schedule['inKind'][number], '__typename'>;

/** A schedule as it is being written; amounts in minor units, as text. */
export interface ScheduleDraft {
  readonly areas: readonly Area[];
  readonly rates: readonly Rate[];
  readonly caps: readonly Cap[];
  readonly inKind: readonly InKind[];
  readonly chooseWithinDays: number;
}

export const EMPTY: ScheduleDraft = { areas: [], rates: [], caps: [], inKind: [], chooseWithinDays: 60 };

/** An organisation and an expert are paid by the day, a panel and a day of the board a flat sum, else by the hour. */
export function unitOf(activity: string): string {
  if (activity === 'organisation' || activity === 'expert') return 'day';
  return activity === 'panel' || activity === 'board_work' ? 'flat' : 'hour';
}

/** The draft with one rate set, or taken out where no amount is given. */
export function withRate(
  draft: ScheduleDraft,
  area: string,
  activity: string,
  amountMinor: string | null,
): ScheduleDraft {
  const others = draft.rates.filter((rate) => rate.area !== area || rate.activity !== activity);
  const rate = { area, activity, unit: unitOf(activity), amountMinor: amountMinor ?? '' };
  return { ...draft, rates: amountMinor ? [...others, rate] : others };
}

export function withCap(draft: ScheduleDraft, area: string, kind: string, amountMinor: string | null): ScheduleDraft {
  const others = draft.caps.filter((cap) => cap.area !== area || cap.kind !== kind);
  return { ...draft, caps: amountMinor ? [...others, { area, kind, amountMinor }] : others };
}

/** A short word that begins with a letter; empty where none can be made of the text. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return slug.slice(0, 60);
}

export const inKindOf = ({ inKind }: ScheduleDraft, area: string): string =>
  inKind
    .filter((thing) => thing.area === area)
    .map(({ title }) => title)
    .join(', ');

/** The draft with what can be had instead of money in one area, from a list with commas; known things keep their word. */
export function withInKind(draft: ScheduleDraft, area: string, text: string): ScheduleDraft {
  const titles = [...new Set(text.split(',').map((title) => title.trim()))].filter((title) => title !== '');
  const known = draft.inKind.filter((thing) => thing.area === area);
  const things = titles.map((title, index) => ({
    area,
    title,
    slug: known.find((thing) => thing.title === title)?.slug || slugOf(title) || `thing-${index + 1}`,
  }));
  return { ...draft, inKind: [...draft.inKind.filter((thing) => thing.area !== area), ...things] };
}

/** What the API takes: no more than the fields it knows. */
export function toContent({ areas, rates, caps, inKind, chooseWithinDays }: ScheduleDraft) {
  return {
    areas: areas.map(({ slug, title, currency, places }) => ({ slug, title, currency, places: [...places] })),
    rates: rates.map(({ area, activity, unit, amountMinor }) => ({ area, activity, unit, amountMinor })),
    caps: caps.map(({ area, kind, amountMinor }) => ({ area, kind, amountMinor })),
    inKind: inKind.map(({ area, slug, title }) => ({ area, slug, title })),
    chooseWithinDays,
  };
}
