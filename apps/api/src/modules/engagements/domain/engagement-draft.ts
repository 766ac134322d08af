import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { Publication } from '../../../platform/publication/publication.ts';
import type { Phase, PurposeKind } from './engagement.ts';

/** What is said when an engagement is opened. */
export interface EngagementDraft {
  readonly slug: string;
  readonly title: string;
  /** By language, where it exists in others of the charter. */
  readonly titles: Readonly<Record<string, string>>;
  readonly language: string;
  readonly forumSlug: string;
  /** Slugs; the first leads. */
  readonly addressees: readonly string[];
  readonly purposeKind: PurposeKind;
  readonly moment: string;
  /** By language, where it exists in others of the charter. */
  readonly moments: Readonly<Record<string, string>>;
  readonly region: string | null;
  readonly phases: readonly Phase[];
  readonly productIds: readonly string[];
  readonly publication: Publication;
  readonly timeZone: string;
}

export const SLUG = /^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$/;
export const MOST_COMPANIES = 12;

export function draftFaults(draft: EngagementDraft, languages: readonly string[]): FieldFault[] {
  const faults = [
    ...textFaults(draft.title, { path: 'title', minLength: 3, maxLength: 160 }),
    ...textFaults(draft.moment, { path: 'moment', minLength: 10, maxLength: 600 }),
    ...Object.entries(draft.moments).flatMap(([language, moment]) =>
      textFaults(moment, { path: `moments.${language}`, minLength: 10, maxLength: 600 }),
    ),
    ...Object.values(draft.titles).flatMap((title) =>
      textFaults(title, { path: 'titles', minLength: 3, maxLength: 160 }),
    ),
  ];
  const check = (holds: boolean, path: string, message: string): void => {
    if (!holds) faults.push({ path, code: 'unfitting', message });
  };
  const foreign = [draft.language, ...Object.keys(draft.titles), ...Object.keys(draft.moments)].filter(
    (language) => !languages.includes(language),
  );
  check(SLUG.test(draft.slug), 'slug', 'A short name has lowercase letters, digits and hyphens, at most 48.');
  check(foreign.length === 0, 'language', `The forum's charter is in ${languages.join(', ')}.`);
  check(draft.phases.length > 0, 'phases', 'Say which steps of due diligence this is about.');
  check(new Set(draft.phases).size === draft.phases.length, 'phases', 'Name each step once.');
  check(
    draft.purposeKind !== 'assessment' || draft.region !== null,
    'region',
    'An assessment is of a country or a region.',
  );
  check((draft.region ?? 'none').trim().length >= 2, 'region', 'Name the country or the region.');
  check(isTimeZone(draft.timeZone), 'timeZone', 'Choose a time zone such as Africa/Nairobi.');
  const { mode, sealedUntil, thenMode } = draft.publication;
  const sealed = mode === 'sealed_until';
  check(
    sealed === (sealedUntil !== null) && sealed === (thenMode !== null),
    'publication',
    'A seal has an end, and says what follows.',
  );
  return faults;
}

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 60 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
