import type { PlacesToWriteQuery } from '../../generated/graphql.ts';

export type Place = PlacesToWriteQuery['myEngagements']['edges'][number]['node'] extends infer Node
  ? Omit<Node, 'announcedOn' | 'mine' | '__typename'>
  : never;

/** Engagements whose sessions one prepares: of the forum that one represents, or where one holds a seat. */
export function placesOf(data: PlacesToWriteQuery | undefined): readonly Place[] {
  if (!data) return [];
  const own = data.myEngagements.edges
    .map(({ node }) => node)
    .filter(({ announcedOn, mine }) => announcedOn !== null && mine.isRepresentative);
  const seated = (data.me?.engagementSeats ?? []).flatMap(({ state, engagement }) =>
    state === 'taken' && engagement ? [engagement] : [],
  );
  return [...new Map([...own, ...seated].map((place) => [place.slug, place])).values()];
}
