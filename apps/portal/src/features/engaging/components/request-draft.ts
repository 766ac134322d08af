import { shortNameOf } from '../../../shared/format/short-name.ts';

export type RequestKind = 'question' | 'meeting' | 'information';

export interface AskedDocument {
  readonly title: string;
  /** Empty where no day matters. */
  readonly asOf: string;
}

/** A request as it is written, on this device only until it is sent. */
export interface RequestDraft {
  readonly addressee: string;
  /** Empty until somebody writes one: then it follows from the title. */
  readonly slug: string;
  readonly kind: RequestKind;
  readonly dueOn: string;
  readonly documents: readonly AskedDocument[];
  /** Of an organisation's request, in their order; a forum's are those of its charter. */
  readonly languages: readonly string[];
  readonly organisationId: string;
  /** Slug of the engagement that it belongs to; empty for none. */
  readonly engagement: string;
  readonly texts: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

export const EMPTY_REQUEST: RequestDraft = {
  ...{ addressee: '', slug: '', kind: 'question', dueOn: '', documents: [], languages: [], organisationId: '' },
  ...{ engagement: '', texts: {} },
};

/** The address that is proposed: from a title in letters that addresses bear, else from whom is asked and the day. */
export function requestSlug({ slug, texts, addressee, dueOn }: RequestDraft): string {
  if (slug !== '') return slug;
  const titled = Object.values(texts)
    .map(({ title }) => shortNameOf(title))
    .find((found) => found.length > 3);
  return titled ?? shortNameOf(`${addressee} ${dueOn}`);
}

export function requestInput(draft: RequestDraft, languages: readonly string[]) {
  const texts = languages
    .map((language) => ({ language, title: '', text: '', ...draft.texts[language] }))
    .filter(({ title, text }) => title.trim() !== '' || text.trim() !== '');
  const named = draft.documents.map(({ title, asOf }) => ({ title: title.trim(), asOf: asOf === '' ? null : asOf }));
  const { addressee, kind, dueOn, engagement } = draft;
  return {
    ...{ addressee, kind, dueOn, texts, slug: requestSlug(draft), language: texts[0]?.language ?? languages[0] ?? '' },
    documents: kind === 'information' ? named.filter(({ title }) => title !== '') : [],
    engagement: engagement === '' ? null : engagement,
  };
}
