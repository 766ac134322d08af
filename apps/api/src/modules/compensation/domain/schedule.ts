import { currencyOf } from '@baraza/money';
import type { FieldFault } from '../../../platform/errors/problems.ts';

/** What people are paid for taking part in; the same word as a participation's activity. */
export const ACTIVITIES = [
  'session',
  'interview',
  'preparation',
  'panel',
  'board_work',
  'expert',
  'organisation',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Stands among the places of an area in which the fund's own board is paid. */
export const BOARD_PLACE = 'board';

export const EXPENSE_KINDS = ['travel', 'care', 'interpretation', 'connectivity', 'safety'] as const;
export type ExpenseKind = (typeof EXPENSE_KINDS)[number];

export const RATE_UNITS = ['hour', 'flat', 'day'] as const;

/** A group of countries in which the same sums are offered. */
export interface ScheduleArea {
  readonly slug: string;
  readonly title: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Forums (`lake-riders`), their constituencies (`lake-riders/riders`), or `board`; the more exact one counts. */
  readonly places: readonly string[];
}

export interface ScheduleRate {
  readonly area: string;
  readonly activity: Activity;
  readonly unit: (typeof RATE_UNITS)[number];
  /** Minor units, as text. */
  readonly amountMinor: string;
}

export interface ScheduleCap {
  readonly area: string;
  readonly kind: ExpenseKind;
  readonly amountMinor: string;
}

/** Something of the same worth instead of money. */
export interface ScheduleInKind {
  readonly area: string;
  readonly slug: string;
  readonly title: string;
}

/** The rules of compensation, as one version states them; stored as JSON with exactly these keys. */
export interface ScheduleContent {
  readonly areas: readonly ScheduleArea[];
  readonly rates: readonly ScheduleRate[];
  readonly caps: readonly ScheduleCap[];
  readonly inKind: readonly ScheduleInKind[];
  /** How long somebody may think about an offer. */
  readonly chooseWithinDays: number;
}

export interface Schedule {
  readonly id: string;
  readonly fundId: string;
  readonly version: number;
  readonly content: ScheduleContent;
  readonly resolutionId: string;
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly adoptedAt: Date;
}

export interface Reckoned {
  readonly area: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}

const LARGEST = 100_000_000_000n;
const QUARTER_MINUTES = 15n;

/** The area of a forum's constituency: the constituency's own where one is named, else that of its forum. */
export function areaOf(content: ScheduleContent, forum: string, constituency: string | null): ScheduleArea | null {
  const exact = constituency && content.areas.find(({ places }) => places.includes(`${forum}/${constituency}`));
  return exact || (content.areas.find(({ places }) => places.includes(forum)) ?? null);
}

/**
 * What everybody is offered who did the same in the same area: flat, or by the hour in begun quarters. Null where the
 * schedule has no rate for it.
 */
export function reckon(
  content: ScheduleContent,
  area: ScheduleArea,
  activity: string,
  minutes: number,
): Reckoned | null {
  const rate = content.rates.find((one) => one.area === area.slug && one.activity === activity && one.unit !== 'day');
  if (!rate) return null;
  const quarters = (BigInt(Math.max(0, Math.trunc(minutes))) + QUARTER_MINUTES - 1n) / QUARTER_MINUTES;
  const full = BigInt(rate.amountMinor);
  const amountMinor = rate.unit === 'flat' ? full : (full * quarters + 3n) / 4n;
  return amountMinor > 0n ? { area: area.slug, amountMinor, currency: area.currency } : null;
}

/** What an organisation or an expert is paid by the day, in half days; half a minor unit counts up. */
export function reckonDays(
  content: ScheduleContent,
  area: ScheduleArea,
  activity: string,
  halfDays: number,
): Reckoned | null {
  const rate = content.rates.find((one) => one.area === area.slug && one.activity === activity && one.unit === 'day');
  if (!rate || halfDays < 1) return null;
  const amountMinor = (BigInt(rate.amountMinor) * BigInt(halfDays) + 1n) / 2n;
  return { area: area.slug, amountMinor, currency: area.currency };
}

/** The most that may be claimed for one expense; null where the schedule repays none of this kind. */
export function capOf(content: ScheduleContent, area: ScheduleArea, kind: ExpenseKind): bigint | null {
  const cap = content.caps.find((one) => one.area === area.slug && one.kind === kind);
  return cap ? BigInt(cap.amountMinor) : null;
}

/** What makes a schedule unfit to be proposed; none where it can be put before the board. */
export function scheduleFaults(content: ScheduleContent): FieldFault[] {
  const faults: FieldFault[] = [];
  const refuse = (path: string, code: string, message: string): void => void faults.push({ path, code, message });
  if (content.areas.length < 1 || content.areas.length > 40) refuse('areas', 'count', 'Name one to forty areas.');
  if (content.rates.length < 1 || content.rates.length > 400)
    refuse('rates', 'count', 'Name one to four hundred rates.');
  if (content.caps.length > 400) refuse('caps', 'count', 'Name at most four hundred caps.');
  if (content.inKind.length > 100) refuse('inKind', 'count', 'Name at most a hundred things.');
  if (content.chooseWithinDays < 14 || content.chooseWithinDays > 365)
    refuse('chooseWithinDays', 'range', 'People have between 14 and 365 days to choose.');
  areaFaults(content, refuse);
  lineFaults(content, refuse);
  return faults.slice(0, 50);
}

type Refuse = (path: string, code: string, message: string) => void;

function areaFaults({ areas }: ScheduleContent, refuse: Refuse): void {
  const places = new Set<string>();
  for (const [index, area] of areas.entries()) {
    const path = `areas.${index}`;
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(area.slug)) refuse(`${path}.slug`, 'malformed', 'An area has a short word.');
    if (areas.findIndex(({ slug }) => slug === area.slug) !== index)
      refuse(`${path}.slug`, 'twice', `The area ${area.slug} is named twice.`);
    if (area.title.trim().length < 2 || area.title.length > 120)
      refuse(`${path}.title`, 'length', 'An area has a name of 2 to 120 characters.');
    if (!currencyOf(area.currency).ok) refuse(`${path}.currency`, 'unknown_currency', 'There is no such currency.');
    for (const place of area.places) {
      if (places.has(place)) refuse(`${path}.places`, 'twice', `${place} belongs to two areas.`);
      places.add(place);
    }
  }
}

function lineFaults({ areas, rates, caps, inKind }: ScheduleContent, refuse: Refuse): void {
  const known = new Set(areas.map(({ slug }) => slug));
  const lines = [
    ...rates.map((rate, index) => ({
      ...rate,
      path: `rates.${index}`,
      key: `rate ${rate.area} ${rate.activity} ${rate.unit === 'day'}`,
    })),
    ...caps.map((cap, index) => ({ ...cap, path: `caps.${index}`, key: `cap ${cap.area} ${cap.kind}` })),
  ];
  const seen = new Set<string>();
  for (const line of lines) {
    const { path, key, area, amountMinor } = line;
    if (!known.has(area)) refuse(`${path}.area`, 'unknown', `There is no area ${area}.`);
    if (seen.has(key)) refuse(path, 'twice', 'The same line stands there twice: the same work has one rate.');
    seen.add(key);
    if (key === `rate ${area} board_work false` && 'unit' in line && line.unit !== 'flat')
      refuse(path, 'flat', 'Board work is paid flat, for each day on which the board decided.');
    if (!/^\d{1,12}$/.test(amountMinor) || BigInt(amountMinor) <= 0n || BigInt(amountMinor) > LARGEST)
      refuse(`${path}.amountMinor`, 'range', 'An amount is more than zero and less than a billion.');
  }
  for (const [index, thing] of inKind.entries()) {
    if (!known.has(thing.area)) refuse(`inKind.${index}.area`, 'unknown', `There is no area ${thing.area}.`);
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(thing.slug) || thing.title.trim().length < 2 || thing.title.length > 120)
      refuse(`inKind.${index}`, 'malformed', 'What is given has a short word and a name.');
  }
}
