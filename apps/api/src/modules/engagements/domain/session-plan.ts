import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { Publication } from '../../../platform/publication/publication.ts';
import type { LocalTimeFault } from './instants.ts';
import type { SessionKind, SessionPlace, Texts } from './taking-part.ts';

/** What whoever prepares a session says of it. */
export interface SessionPlan {
  readonly kind: SessionKind;
  readonly title: string;
  /** What clocks of the session's zone show, e.g. `2026-03-28T14:00`. */
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly preparationMinutes: number;
  readonly place: SessionPlace;
  readonly howToJoin: string;
  readonly agenda: Texts;
  readonly contentWarning: Texts;
  readonly supportContact: string;
  readonly languages: readonly string[];
  readonly withCompany: boolean;
  readonly publication: Publication;
  readonly places: number;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function sessionFaults(plan: SessionPlan): FieldFault[] {
  return [
    ...textFaults(plan.title, { path: 'title', minLength: 3, maxLength: 160 }),
    ...textFaults(plan.howToJoin, { path: 'howToJoin', maxLength: 2000 }),
    ...textFaults(plan.supportContact, { path: 'supportContact', minLength: 5, maxLength: 500 }),
    ...within(plan.minutes, 10, 720, 'minutes'),
    ...within(plan.preparationMinutes, 0, 1440, 'preparationMinutes'),
    ...within(plan.places, 1, 500, 'places'),
    ...languageFaults(plan.languages),
    ...inLanguages(plan.agenda, plan.languages, 'agenda', true),
    ...inLanguages(plan.contentWarning, plan.languages, 'contentWarning', false),
    ...publicationFaults(plan),
  ];
}

export const startFault = (fault: LocalTimeFault): FieldFault => ({
  path: fault === 'unknown_zone' ? 'timeZone' : 'startsAtLocal',
  code: fault,
  message: {
    unknown_zone: 'There is no such time zone.',
    malformed: 'This is no day and time.',
    skipped_by_summer_time: 'Clocks skip this time on that day: choose another.',
  }[fault],
});

const within = (value: number, least: number, most: number, path: string): FieldFault[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [{ path, code: 'out_of_range', message: `${path} is a whole number from ${least} to ${most}.` }];

function languageFaults(languages: readonly string[]): FieldFault[] {
  const isFine = languages.length >= 1 && languages.length <= 20 && languages.every((tag) => LANGUAGE.test(tag));
  return isFine ? [] : [{ path: 'languages', code: 'unknown_language', message: 'Say in which languages it is held.' }];
}

function inLanguages(texts: Texts, languages: readonly string[], path: string, needed: boolean): FieldFault[] {
  const faults = Object.entries(texts).flatMap(([language, text]) =>
    textFaults(text, { path: `${path}.${language}`, minLength: needed ? 10 : 0, maxLength: 4000 }),
  );
  const missing = needed ? languages.filter((language) => !texts[language]) : [];
  return [
    ...faults,
    ...missing.map((language) => ({
      path: `${path}.${language}`,
      code: 'missing',
      message: `${path} is missing in ${language}.`,
    })),
  ];
}

/** People of the company who sit in the room hear what is said, so its words reach them. */
function publicationFaults({ withCompany, publication: { mode, sealedUntil, thenMode } }: SessionPlan): FieldFault[] {
  const isWhole =
    mode === 'sealed_until' ? sealedUntil !== null && thenMode !== null : sealedUntil === null && thenMode === null;
  if (!isWhole)
    return [
      {
        path: 'publication',
        code: 'seal',
        message: 'A seal has an end and says what follows; nothing else has either.',
      },
    ];
  if (!withCompany || mode === 'public' || mode === 'chatham_house') return [];
  return [
    {
      path: 'publication',
      code: 'company_in_the_room',
      message: 'With the company in the room, notes are public or under the Chatham House rule.',
    },
  ];
}
