/**
 * 330 ballots drawn by lot (Python's `random.Random(20131105).sample`) from the 59,463 of the Minneapolis park board
 * election of 2013, three seats, at most three ranks; write-in marks are left out, candidates 1 to 10 are named anew in
 * the demo. Source: test data of RCTab (BrightSpots/rcv, `test_data/2013_minneapolis_park`), Mozilla Public Licence 2.0:
 * this file stays under that licence.
 */
const SAMPLE = [
  '14x1 1x1-3 1x1-3-6 1x1-3-8 1x1-4-3 1x1-4-7 2x1-4-8 1x1-5-4 2x1-5-6 1x1-5-8 2x1-6 3x1-6-4 4x1-6-5 1x1-6-9 ',
  '3x1-6-10 1x1-7-8 1x1-8-6 5x1-8-7 2x1-8-9 2x1-8-10 1x1-9 1x1-10-6 1x2-1-7 1x2-1-10 1x2-5-1 1x2-6-1 1x2-7-3 ',
  '1x2-10-8 7x3 1x3-2-10 2x3-4 1x3-5-6 1x3-7-4 8x4 1x4-1 3x4-1-8 1x4-2-3 2x4-3 1x4-3-1 1x4-3-2 1x4-3-7 1x4-5-6 ',
  '1x4-5-10 1x4-6-1 1x4-6-8 1x4-8-1 1x4-8-6 1x4-10-1 9x5 2x5-1-6 1x5-1-8 1x5-1-10 1x5-2-6 1x5-4 1x5-6 3x5-6-1 ',
  '4x5-6-4 1x5-6-9 1x5-6-10 1x5-7-9 2x5-8-9 1x5-9 1x5-9-6 13x6 5x6-1 11x6-1-5 1x6-1-7 3x6-1-10 1x6-2-1 1x6-2-4 ',
  '1x6-4 1x6-4-1 1x6-4-3 2x6-4-5 1x6-4-7 1x6-4-8 1x6-4-10 4x6-5 8x6-5-1 5x6-5-4 1x6-5-8 2x6-7-1 1x6-7-2 1x6-7-8 ',
  '1x6-8 1x6-8-2 1x6-8-7 1x6-9-1 1x6-9-5 1x6-9-8 8x6-10 2x6-10-1 1x6-10-2 2x6-10-4 3x6-10-5 2x6-10-8 1x6-10-9 4x7 ',
  '1x7-1 1x7-1-6 5x7-1-8 1x7-3-10 1x7-4-10 1x7-6 1x7-8-2 1x7-9-2 15x8 1x8-1-3 1x8-1-4 1x8-1-5 1x8-1-6 10x8-1-7 ',
  '1x8-1-9 1x8-1-10 1x8-3-7 1x8-6 1x8-6-5 1x8-6-7 1x8-6-9 1x8-6-10 3x8-7-1 2x8-10-1 1x8-10-2 1x8-10-4 1x8-10-7 13x9 ',
  '2x9-1-5 1x9-1-8 1x9-2-6 1x9-2-7 1x9-3 1x9-5-1 1x9-6-5 1x9-6-10 1x9-7-10 1x9-8-1 1x9-8-10 2x9-10 6x10 1x10-1-5 ',
  '1x10-3 1x10-4-8 4x10-5-6 6x10-6 1x10-6-3 3x10-6-5 1x10-6-7 1x10-6-9 1x10-8-1 1x10-8-6 1x10-9-8 ',
].join('');

/** Rankings of candidate numbers from 1, first preference first; one for each ballot. */
export const parkBoardRankings: readonly (readonly number[])[] = SAMPLE.trim()
  .split(' ')
  .flatMap((entry) => {
    const [copies = '', ranking = ''] = entry.split('x');
    return Array.from({ length: Number(copies) }, () => ranking.split('-').map(Number));
  });
