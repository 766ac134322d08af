import { expectOk } from '@baraza/result';
import { describe, expect, test } from 'vitest';
import {
  hasPublished,
  listPublished,
  loadPublished,
  type PublishedCount,
  type PublishedElection,
} from './published.ts';
import { countElection, type CountResult, type Stage } from '../src/index.ts';

const cases = [
  ...listPublished('meek').map((file) => ({ set: 'meek', file, pick: ({ expected }: PublishedElection) => expected })),
  ...listPublished('edge').map((file) => ({ set: 'edge', file, pick: ({ meek }: PublishedElection) => meek })),
];

describe.skipIf(!hasPublished)('Meek: every vote of every round as published', () => {
  test.for(cases)('$set/$file', ({ set, file, pick }) => {
    const { published, election } = loadPublished(set, file);
    const count = expectOk(countElection(election, { rule: 'meek' }));
    const expected = pick(published);
    if (expected.tally === undefined) compareRounds(count, expected);
    else compareTally(count, expected);
  });

  test.for(listPublished('equal'))('equal/%s: winners', (file) => {
    const { published, election } = loadPublished('equal', file);
    const count = expectOk(countElection(election, { rule: 'meek' }));
    expect(count.elected.toSorted((a, b) => a - b)).toEqual(published.expected.winnerSet);
  });
});

function compareRounds(count: CountResult, expected: PublishedCount): void {
  expect(count.elected).toEqual(expected.winners);
  const rounds = expected.rounds?.map(({ quota, votes, exhausted, elected, excluded }) => {
    const listed = votes as readonly (string | null)[];
    // An excluded candidate's nought is printed without decimals there.
    return { quota, votes: listed.map((vote) => (vote === '0' ? '0.000000000' : vote)), exhausted, elected, excluded };
  });
  expect(count.stages.map(asPublished)).toEqual(rounds);
}

function asPublished(stage: Stage) {
  const whom = (type: string) =>
    stage.actions.filter((action) => action.type === type).map(({ candidate }) => candidate);
  const { quota, votes, exhausted } = stage;
  return { quota, votes, exhausted, elected: whom('elect'), excluded: whom('exclude') };
}

function compareTally(count: CountResult, expected: PublishedCount): void {
  expect(count.elected.toSorted((a, b) => a - b)).toEqual(expected.winners);
  expect(count.stages.map(({ quota }) => Number(quota))).toEqual((expected.quota as readonly string[]).map(Number));
  for (const [candidate, votes] of Object.entries(expected.tally ?? {})) {
    const ours = count.stages.slice(0, votes.length).map((stage) => Number(stage.votes[Number(candidate) - 1]));
    expect(ours, `candidate ${candidate}`).toEqual(votes.map(Number));
  }
}
