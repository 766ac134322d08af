import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';

export interface LearningSection {
  readonly heading: string;
  readonly body: string;
}

/** A short text that explains a technology, in one language of one version. */
export interface LearningEdition {
  readonly materialId: string;
  readonly version: number;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly LearningSection[];
  readonly madeBy: 'written' | 'translated' | 'machine';
  readonly publishedAt: Date;
}

export interface LearningMaterial {
  readonly id: string;
  readonly slug: string;
  readonly forumId: string;
  readonly createdAt: Date;
}

/** Something that readers found unclear. Who asked, and who else, is stored nowhere. */
export interface UnclearQuestion {
  readonly id: string;
  readonly materialId: string;
  readonly section: number;
  readonly language: string;
  readonly text: string;
  readonly askedOn: string;
  /** In the words of whoever passed it on to the company. */
  readonly passedOnText: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly count: number;
}

/** What the company reads of a question: the words only where enough people share it, or where they were passed on. */
export function questionForCompany(question: UnclearQuestion): UnclearQuestion | null {
  const { count, passedOnText } = question;
  if (passedOnText !== null) return { ...question, text: passedOnText, count: count >= SMALLEST_GROUP ? count : 0 };
  return count >= SMALLEST_GROUP ? question : null;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SLUG = /^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/;

export const slugFaults = (slug: string): FieldFault[] =>
  SLUG.test(slug)
    ? []
    : [{ path: 'slug', code: 'malformed', message: 'An address is made of small letters, digits and hyphens.' }];

export function editionFaults(
  edition: Pick<LearningEdition, 'language' | 'title' | 'summary' | 'sections'>,
): FieldFault[] {
  const isFine = edition.sections.length >= 1 && edition.sections.length <= 20;
  return [
    ...(LANGUAGE.test(edition.language)
      ? []
      : [{ path: 'language', code: 'unknown_language', message: 'Say in which language it is.' }]),
    ...textFaults(edition.title, { path: 'title', minLength: 3, maxLength: 160 }),
    ...textFaults(edition.summary, { path: 'summary', minLength: 20, maxLength: 600 }),
    ...(isFine ? [] : [{ path: 'sections', code: 'out_of_range', message: 'A material has 1 to 20 sections.' }]),
    ...edition.sections.flatMap(({ heading, body }, index) => [
      ...textFaults(heading, { path: `sections.${index}.heading`, minLength: 3, maxLength: 160 }),
      ...textFaults(body, { path: `sections.${index}.body`, minLength: 20, maxLength: 6000 }),
    ]),
  ];
}
