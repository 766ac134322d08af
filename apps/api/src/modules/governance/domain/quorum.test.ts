import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideClosing, type ClosingInput } from './closing.ts';
import { quorumOf, type Ballot, type VoteChoice, type Voter } from './quorum.ts';
import { isSettled, outcomeOf, tallyOf } from './tally.ts';

const DUE = new Date('2026-11-20T12:00:00Z');
const BEFORE = new Date('2026-11-19T12:00:00Z');

const anInterest = fc.constantFrom<Voter['interest']>('none', 'none', 'none', 'soft', 'hard');
const aBallot = fc.constantFrom<VoteChoice | null>('yes', 'no', 'abstain', null);
const aPerson = fc.record({ interest: anInterest, alternate: fc.boolean(), choice: aBallot });
const aBoard = fc.array(aPerson, { maxLength: 14 }).map((people) => ({
  people,
  voters: people.map(({ interest, alternate }, index): Voter => ({
    accountId: `person-${index}`,
    interest,
    alternate,
  })),
  ballots: people.flatMap(({ choice }, index): Ballot[] => (choice ? [{ accountId: `person-${index}`, choice }] : [])),
}));

type Person = { interest: Voter['interest']; alternate: boolean; choice: VoteChoice | null };

/** Rule B2 read aloud, one person at a time. */
function oracle(people: readonly Person[]) {
  let seatedAndFree = 0;
  let yes = 0;
  let no = 0;
  let present = 0;
  for (const person of people) {
    if (person.interest !== 'none') continue;
    if (!person.alternate) seatedAndFree += 1;
    if (person.choice) present += 1;
    if (person.choice === 'yes') yes += 1;
    if (person.choice === 'no') no += 1;
  }
  const isEnough = present >= 3 && present * 2 > seatedAndFree;
  return { present, isEnough, outcome: yes > no ? 'passed' : 'failed' };
}

describe('the quorum of an item', () => {
  it('agrees with the rule read aloud, whoever is recused, tied, drawn or absent', () => {
    fc.assert(
      fc.property(aBoard, ({ people, voters, ballots }) => {
        const expected = oracle(people);
        const quorum = quorumOf(voters, ballots);
        expect(quorum.present).toBe(expected.present);
        expect(quorum.met).toBe(expected.isEnough);
        expect(outcomeOf(tallyOf(voters, ballots))).toBe(expected.outcome);
      }),
      { seed: 20261121, numRuns: 2_000 },
    );
  });

  it('does not move when a recused or tied person votes, changes the vote or stays away', () => {
    fc.assert(
      fc.property(aBoard, ({ voters, ballots }) => {
        const free = new Set(voters.filter((voter) => voter.interest === 'none').map((voter) => voter.accountId));
        const without = ballots.filter((ballot) => free.has(ballot.accountId));
        expect(quorumOf(voters, without)).toEqual(quorumOf(voters, ballots));
        expect(tallyOf(voters, without)).toEqual(tallyOf(voters, ballots));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it.each([
    { board: 'nnnnn', needed: 3 },
    { board: 'nnnnnnn', needed: 4 },
    { board: 'nnnnnnh', needed: 4 },
    { board: 'nnnnnhs', needed: 3 },
    { board: 'nnnh', needed: 3 },
    { board: 'nn', needed: 3 },
  ])('of a board $board needs $needed (n free, s soft, h hard)', ({ board, needed }) => {
    const interests = { n: 'none', s: 'soft', h: 'hard' } as const;
    const voters = [...board].map((letter, index) => ({
      accountId: String(index),
      interest: interests[letter as 'n'],
      alternate: false,
    }));
    expect(quorumOf(voters, []).needed).toBe(needed);
  });
});

describe('the tally', () => {
  const voters = ['a', 'b', 'c', 'd'].map((accountId) => ({ accountId, interest: 'none' as const, alternate: false }));
  const cast = (...choices: VoteChoice[]) => choices.map((choice, index) => ({ accountId: 'abcd'[index]!, choice }));

  it('fails a tie, and counts abstainers as present but on neither side', () => {
    expect(outcomeOf(tallyOf(voters, cast('yes', 'no', 'abstain')))).toBe('failed');
    expect(outcomeOf(tallyOf(voters, cast('yes', 'abstain', 'abstain')))).toBe('passed');
  });
});

describe('closing', () => {
  it('never decides before the date what a vote still to come could turn round', () => {
    fc.assert(
      fc.property(
        aBoard,
        fc.infiniteStream(fc.constantFrom<VoteChoice>('yes', 'no', 'abstain')),
        ({ voters, ballots }, more) => {
          if (!isSettled(voters, ballots)) return;
          const voted = new Set(ballots.map((ballot) => ballot.accountId));
          const late = voters.filter((voter) => !voted.has(voter.accountId));
          const all = [...ballots, ...late.map(({ accountId }) => ({ accountId, choice: more.next().value! }))];
          expect(outcomeOf(tallyOf(voters, all))).toBe(outcomeOf(tallyOf(voters, ballots)));
        },
      ),
      { seed: 20261121, numRuns: 2_000 },
    );
  });

  it('decides at its date exactly when there is a quorum, and asks for alternates otherwise', () => {
    fc.assert(
      fc.property(aBoard, ({ people, voters, ballots }) => {
        const input: ClosingInput = { voters, ballots, now: DUE, closesAt: DUE };
        const decision = decideClosing(input);
        const expected = oracle(people);
        expect(decision.kind).toBe(expected.isEnough ? 'decide' : 'short');
        if (decision.kind === 'decide') expect(decision.outcome).toBe(expected.outcome);
        if (decision.kind === 'short') expect(decision.missing).toBeGreaterThan(0);
      }),
      { seed: 20261121, numRuns: 1_000 },
    );
  });

  it('waits below the quorum while its members can still come, and says how many are missing', () => {
    const voters = ['a', 'b', 'c', 'd', 'e'].map((accountId) => ({
      accountId,
      interest: 'none' as const,
      alternate: false,
    }));
    const ballots = [{ accountId: 'a', choice: 'yes' as const }];
    const decision = decideClosing({ voters, ballots, now: BEFORE, closesAt: DUE });
    expect(decision).toMatchObject({ kind: 'wait', problem: { type: 'BelowQuorum', needed: 3, present: 1 } });
  });
});
