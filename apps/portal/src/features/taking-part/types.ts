import type { TakingPartSessionQuery } from '../../generated/graphql.ts';

export type SessionSeen = NonNullable<TakingPartSessionQuery['engagementSession']>;
export type PointSeen = SessionSeen['points']['edges'][number]['node'];
export type NotesSeen = NonNullable<SessionSeen['notes']>;

/** The text in the reader’s language, or in the first one that there is. */
export function textFor<Text extends { readonly language: string }>(
  texts: readonly Text[],
  locale: string,
): Text | undefined {
  return (
    texts.find(({ language }) => language === locale) ?? texts.find(({ language }) => language === 'en') ?? texts[0]
  );
}
