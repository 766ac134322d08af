import { sha256, utf8 } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import type { ManifestStyle } from '../manifest/election-manifest.ts';
import { countContest } from './count-contest.ts';

const style: ManifestStyle = {
  id: 'north',
  title: 'North',
  content: 'ranking',
  rule: 'scottish',
  seats: 2,
  candidates: ['Ada', 'Bayo', 'Chen'],
  reserved: [],
  ranksMaximum: 3,
  ballotBytes: 64,
  roll: { size: 10, root: new Uint8Array(32) },
};
const ballots = [
  { ranking: [1, 2], papers: 4 },
  { ranking: [2], papers: 1 },
  { ranking: [3], papers: 1 },
];
const contest = { election: 'board', style, ballots, tieSeed: sha256(utf8('seed')) };

describe('countContest', () => {
  it('elects by Scottish STV and says so in numbers', () => {
    const counted = countContest(contest);
    expect(counted).toMatchObject({ rule: 'scottish', seats: 2, quota: '3.00000', elected: [1, 2] });
    expect(JSON.stringify(counted)).not.toContain('Ada');
  });

  it('fills a reserved seat', () => {
    const reserved = [{ name: 'Youth', minimum: 1, maximum: 2, candidates: [3] }];
    expect(countContest({ ...contest, style: { ...style, reserved } })).toMatchObject({ elected: [1, 3] });
  });

  it('counts an election in which nobody ranked anybody', () => {
    expect(countContest({ ...contest, ballots: [] })).toHaveProperty('elected');
  });
});
