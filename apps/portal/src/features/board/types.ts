import type { BoardItemLineFragment, BoardItemQuery, ResolutionTextFragment } from '../../generated/graphql.ts';

export type ItemLine = BoardItemLineFragment;
export type DecisionItem = NonNullable<BoardItemQuery['boardItem']>;
export type ResolutionText = ResolutionTextFragment;
