import type { EngagementFacts } from '../../../shared/engagements/types.ts';
import { shortNameOf } from '../../../shared/format/short-name.ts';

export const PHASES = ['identify', 'act', 'track', 'communicate', 'remedy'] as const;
type Phase = (typeof PHASES)[number];
export const OPEN_MODES = ['chatham_house', 'public', 'members_only'] as const;
export type OpenMode = (typeof OPEN_MODES)[number];

/** An engagement as it is written, on this device only until it is opened. */
export interface OpenDraft {
  readonly forum: string;
  /** Slug of the company, or of the one that leads. */
  readonly addressee: string;
  /** Slugs of further companies. */
  readonly others: readonly string[];
  readonly productIds: readonly string[];
  /** Empty until somebody writes one: then it follows from the title. */
  readonly slug: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly moments: Readonly<Record<string, string>>;
  readonly region: string;
  readonly purposeKind: EngagementFacts['purposeKind'];
  readonly phases: readonly string[];
  readonly mode: OpenMode | 'sealed_until';
  /** A day, for what is sealed until then. */
  readonly sealedUntil: string;
  readonly thenMode: OpenMode;
}

export const EMPTY_ENGAGEMENT: OpenDraft = {
  ...{ forum: '', addressee: '', others: [], productIds: [], slug: '', titles: {}, moments: {}, region: '' },
  ...{ purposeKind: 'design', phases: [], mode: 'chatham_house', sealedUntil: '', thenMode: 'chatham_house' },
};

export const engagementSlug = ({ slug, titles }: OpenDraft): string =>
  slug ||
  (Object.values(titles)
    .map(shortNameOf)
    .find((found) => found.length > 3) ??
    '');

interface Parties {
  readonly forum: string;
  readonly addressee: string;
  readonly languages: readonly string[];
}

export function engagementInput(draft: OpenDraft, { forum, addressee, languages }: Parties) {
  const [language = ''] = languages;
  const others = (words: Readonly<Record<string, string>>) =>
    languages
      .slice(1)
      .map((spoken) => ({ language: spoken, text: words[spoken] ?? '' }))
      .filter(({ text }) => text.trim() !== '');
  const { titles, moments, purposeKind, region, phases, mode, sealedUntil, thenMode } = draft;
  const isSealed = mode === 'sealed_until';
  return {
    ...{ slug: engagementSlug(draft), forum, language, purposeKind, publicationMode: mode },
    ...{ title: titles[language] ?? '', titles: others(titles) },
    ...{ moment: moments[language] ?? '', moments: others(moments) },
    addressees: [addressee, ...draft.others.filter((slug) => slug !== addressee)],
    region: region.trim() === '' ? null : region,
    phases: PHASES.filter((one: Phase) => phases.includes(one)),
    productIds: [...draft.productIds],
    sealedUntil: isSealed && sealedUntil !== '' ? `${sealedUntil}T00:00:00Z` : null,
    thenMode: isSealed ? thenMode : null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
