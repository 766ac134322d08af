export { CoRatings } from './co-ratings.ts';
export { drawMap, drawMapAgain, type DrawOptions } from './draw-map.ts';
export type { Characteristic, Dividing, Uniting } from './findings.ts';
export {
  coRatingsFromBytes,
  coRatingsToBytes,
  placeCountsFromBytes,
  placeCountsToBytes,
  talliesFromBytes,
  talliesToBytes,
} from './keeping.ts';
export { opinionGroups, type Grouping } from './opinion-groups.ts';
export { describeMap, type MapParts, type OpinionGroup, type OpinionMap } from './opinion-map.ts';
export type { Patch } from './patches.ts';
export { placeOf, PlaceCounts, ratingsToBePlaced, type Place } from './places.ts';
export { principalAxes, type Axes } from './principal-axes.ts';
export { STATEMENTS_MAXIMUM, type MemberRatings, type Rating } from './ratings.ts';
export { seededRandom } from './random.ts';
export { Tallies, type Tally } from './tallies.ts';
export { groupOf } from './weighted-places.ts';
