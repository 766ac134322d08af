import type { Execute } from '../public-route.ts';
import { hearingForums } from './api/hearing-forums.ts';
import { hearingPlace } from './api/hearing-place.ts';

/** The place that the address names, or the forums to choose from. */
export async function placeOrForums(execute: Execute, forum: string | null) {
  const place = forum ? (await execute(hearingPlace, { forum })).hearingPlace : null;
  if (place) return { place, forums: [] };
  const { forums } = await execute(hearingForums, {});
  return { place: null, forums: forums.edges.map(({ node }) => node) };
}
