import type { MaterialToWriteQuery } from '../../generated/graphql.ts';

export type Material = NonNullable<MaterialToWriteQuery['learningMaterial']>;
export type Edition = Material['editions'][number];
export type MadeBy = Edition['madeBy'];

/** One language of a material as it is written; on this device until it is published. */
export interface EditionDraft {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly body: string }[];
  readonly madeBy: MadeBy;
}

const EMPTY_SECTION = { heading: '', body: '' };
export const MOST_SECTIONS = 20;

/** A new version begins from the latest one; a translation has as many sections as what it translates. */
export function draftFrom(own: Edition | undefined, original: Edition | undefined): EditionDraft {
  if (own) {
    const { title, summary, sections, madeBy } = own;
    return { title, summary, sections: sections.map(({ heading, body }) => ({ heading, body })), madeBy };
  }
  const sections = original ? original.sections.map(() => EMPTY_SECTION) : [EMPTY_SECTION];
  return { title: '', summary: '', sections, madeBy: original ? 'translated' : 'written' };
}

export const withSection = (draft: EditionDraft): EditionDraft => ({
  ...draft,
  sections: [...draft.sections, EMPTY_SECTION],
});

export const withoutSection = (draft: EditionDraft, at: number): EditionDraft => ({
  ...draft,
  sections: draft.sections.filter((_, index) => index !== at),
});

export const withChange = (
  draft: EditionDraft,
  at: number,
  change: Partial<EditionDraft['sections'][number]>,
): EditionDraft => ({
  ...draft,
  sections: draft.sections.map((section, index) => (index === at ? { ...section, ...change } : section)),
});

/** As it is sent: without a last section that was left empty. */
export function editionInput(language: string, { sections, ...draft }: EditionDraft) {
  const written = sections.filter(({ heading, body }) => heading.trim() !== '' || body.trim() !== '');
  return { language, ...draft, sections: written.map(({ heading, body }) => ({ heading, body })) };
}

/** What was written first: the text from which others are translated. */
export const originalOf = (editions: readonly Edition[], language: string): Edition | undefined =>
  editions.find((one) => one.language !== language && one.madeBy === 'written') ??
  editions.find((one) => one.language !== language);
