import { expectOk } from '@baraza/result';
import { describe, expect, test } from 'vitest';
import {
  hasPublished,
  listPublished,
  loadPublished,
  type PublishedCount,
  type PublishedElection,
} from './published.ts';
import { countElection, type Action, type Election, type Stage } from '../src/index.ts';

const cases = [
  ...listPublished('wigm').map((file) => ({ set: 'wigm', file, pick: ({ expected }: PublishedElection) => expected })),
  ...listPublished('edge').map((file) => ({ set: 'edge', file, pick: ({ wigm }: PublishedElection) => wigm })),
];

describe.skipIf(!hasPublished)('Scottish STV: every vote of every stage as published', () => {
  test.for(cases)('$set/$file', ({ set, file, pick }) => {
    const { published, election } = loadPublished(set, file);
    compare(election, pick(published));
  });
});

function compare(election: Election, expected: PublishedCount): void {
  const count = expectOk(countElection(election, { rule: 'scottish' }));
  expect(count.quota).toBe(expected.quota);
  expect(count.elected).toEqual(expected.winners);
  expect(count.stages.map(asPublished)).toEqual(
    expected.stages?.map(({ action, candidate, votes, nonTransferable, elected, lastVacancies }) => {
      return { action, candidate, votes, nonTransferable, elected, lastVacancies: lastVacancies ?? false };
    }),
  );
}

function asPublished(stage: Stage) {
  const step = stage.actions.find(({ type }) => type === 'transfer' || type === 'exclude');
  const names: Partial<Record<Action['type'], string>> = { transfer: 'surplus', exclude: 'exclusion' };
  return {
    action: step === undefined ? 'first-preferences' : names[step.type],
    candidate: step?.candidate ?? null,
    votes: stage.votes,
    nonTransferable: stage.exhausted,
    elected: stage.actions.filter(({ type }) => type === 'elect').map(({ candidate }) => candidate),
    lastVacancies: stage.actions.some(({ explanation }) => explanation.kind === 'last-vacancies'),
  };
}
