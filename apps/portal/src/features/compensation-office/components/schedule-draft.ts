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

/** An organisation and an expert are paid by the day, a panel a flat sum, everything else by the hour. */
export function unitOf(activity: string): string {
  if (activity === 'organisation' || activity === 'expert') return 'day';
  return activity === 'panel' ? 'flat' : 'hour';
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
