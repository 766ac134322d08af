import type { FieldFault } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';

export const STANCES = ['acknowledged', 'disputed', 'repaired'] as const;
export type Stance = (typeof STANCES)[number];

/** What rule I1 asks of a briefing, in one language; stored as JSON with exactly these keys. */
export interface BriefingContent {
  readonly what: string;
  readonly why: string;
  readonly plans: string;
  readonly canChange: string;
  /** What cannot change any more, and why; may be empty. */
  readonly cannotChange: string;
  /** Roles, never names. */
  readonly whoDecides: string;
  readonly dates: readonly { readonly on: string; readonly what: string }[];
  readonly risks: readonly BriefedRisk[];
  readonly remedyPlan: string;
  readonly pastHarms: readonly PastHarm[];
  /** Said where `pastHarms` is empty: the company knows of none. */
  readonly noneKnown: boolean;
}

export interface BriefedRisk {
  readonly risk: string;
  /** Whom it would meet. */
  readonly who: string;
  readonly mitigation: string;
  /** What remains in spite of it. */
  readonly unmitigated: string;
}

export interface PastHarm {
  readonly what: string;
  readonly stance: Stance;
  /** What the company says of it. */
  readonly account: string;
}

export interface BriefingDraft {
  readonly engagementId: string;
  readonly language: string;
  readonly content: BriefingContent;
  /** Written or translated by people; a machine's text is never published. */
  readonly byPeople: boolean;
  readonly revision: number;
  readonly savedAt: Date;
}

export interface Briefing {
  readonly engagementId: string;
  readonly version: number;
  /** In which it was written; the others are translations by people. */
  readonly language: string;
  readonly changes: string;
  readonly publishedAt: Date;
}

export interface BriefingText {
  readonly engagementId: string;
  readonly version: number;
  readonly language: string;
  readonly content: BriefingContent;
}

export const PROSE = ['what', 'why', 'plans', 'canChange', 'whoDecides', 'remedyPlan'] as const;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const long = (text: string, least: number): boolean => text.trim().length >= least;

/** Parts that a briefing lacks; empty when it may be published. The database asks for the same (`briefing_is_complete`). */
export function missingParts(content: BriefingContent): string[] {
  const prose = PROSE.filter((part) => !long(content[part], 20));
  const dates =
    content.dates.length > 0 && content.dates.every(({ on, what }) => DAY.test(on) && what.trim().length >= 3);
  const risks = content.risks.every((entry) =>
    [entry.risk, entry.mitigation, entry.unmitigated].every((text) => long(text, 10)),
  );
  const harms = content.pastHarms.every(({ what }) => long(what, 10));
  return [
    ...prose,
    ...(dates ? [] : ['dates']),
    ...(content.risks.length > 0 && risks ? [] : ['risks']),
    ...(harms && (content.pastHarms.length > 0 || content.noneKnown) ? [] : ['pastHarms']),
  ];
}

const MOST_ENTRIES = 40;

/** What does not fit, even as a draft. */
export function briefingFaults(content: BriefingContent): FieldFault[] {
  const { dates, risks, pastHarms } = content;
  const texts: [string, string][] = [
    ...[...PROSE, 'cannotChange' as const].map((part): [string, string] => [part, content[part]]),
    ...dates.flatMap(({ what }, at): [string, string][] => [[`dates.${at}.what`, what]]),
    ...entries('risks', risks),
    ...entries('pastHarms', pastHarms),
  ];
  const faults = texts.flatMap(([path, text]) => textFaults(text, { path, maxLength: 6000 }));
  for (const [path, list] of Object.entries({ dates, risks, pastHarms })) {
    if (list.length > MOST_ENTRIES)
      faults.push({
        path,
        code: 'too_many',
        message: `${path} has ${list.length} entries; at most ${MOST_ENTRIES} fit.`,
      });
  }
  for (const [at, { on }] of dates.entries()) {
    if (on !== '' && !DAY.test(on))
      faults.push({ path: `dates.${at}.on`, code: 'not_a_day', message: 'A date has a year, a month and a day.' });
  }
  return faults;
}

const entries = (name: string, list: readonly object[]): [string, string][] =>
  list.flatMap((entry, at) =>
    Object.entries(entry).map(([key, text]): [string, string] => [`${name}.${at}.${key}`, String(text)]),
  );
