import type { OfficeRemediesQuery, RemedyKind, SaveRemedyInput } from '../../generated/graphql.ts';

export type RemedyLine = OfficeRemediesQuery['remedyMechanisms']['edges'][number]['node'];

export const REMEDY_PARTS = ['gives', 'cost', 'time', 'risk', 'how'] as const;
export type RemedyPart = (typeof REMEDY_PARTS)[number];

export const REMEDY_LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;

export type PartTexts = Readonly<Record<RemedyPart, string>>;

/** A place while it is being written. */
export interface RemedyDraft {
  readonly country: string;
  readonly kind: RemedyKind;
  readonly about: string;
  readonly name: string;
  readonly law: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly needsCheck: boolean;
  readonly texts: Readonly<Record<string, PartTexts>>;
}

export const EMPTY_PARTS: PartTexts = { gives: '', cost: '', time: '', risk: '', how: '' };

export function draftOf(remedy: RemedyLine | null, country: string): RemedyDraft {
  if (!remedy)
    return {
      ...{ country, kind: 'regulator', about: '', name: '', law: '', source: '', checkedOn: '', needsCheck: true },
      texts: {},
    };
  const { kind, name, law, source, checkedOn, needsCheck, addressee } = remedy;
  const texts = Object.fromEntries(
    remedy.texts.map(({ language, gives, cost, time, risk, how }) => [language, { gives, cost, time, risk, how }]),
  );
  return {
    ...{ country: remedy.country, kind, about: addressee?.slug ?? '', name, law, source, checkedOn, needsCheck },
    texts,
  };
}

/** Languages in which nothing was written are left out; one that was begun has to be whole. */
export function inputOf(draft: RemedyDraft, forumId: string, replacesId: string | null): SaveRemedyInput {
  const { country, kind, name, law, source, checkedOn, needsCheck, about } = draft;
  const texts = Object.entries(draft.texts)
    .filter(([, parts]) => REMEDY_PARTS.some((part) => parts[part].trim() !== ''))
    .map(([language, { gives, cost, time, risk, how }]) => ({ language, gives, cost, time, risk, how }));
  return {
    ...{ forumId, country, kind, name, law, source: source.trim(), checkedOn, needsCheck, texts, replacesId },
    about: kind === 'company' ? about || null : null,
  };
}
