import type { PositionDeskQuery, PositionDraftRoomQuery } from '../../generated/graphql.ts';

export type Draft = NonNullable<PositionDraftRoomQuery['positionDraft']>;
export type Clause = Draft['clauses'][number];
export type DraftRecommendation = Draft['recommendations'][number];
export type Source = Omit<DraftRecommendation['sources'][number], '__typename'>;
export type Amendment = Draft['amendments'][number];
export type Opinion = Draft['opinions'][number];
export type Desk = NonNullable<PositionDeskQuery['positionDesk']>;
export type ListedPosition = Desk['positions']['edges'][number]['node'];

/** What every part of the page gets: the draft, and a way to have it read again after a change. */
export interface DraftPart {
  readonly draft: Draft;
  readonly onChanged: () => void;
}
