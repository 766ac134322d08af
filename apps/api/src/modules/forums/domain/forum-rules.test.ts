import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charterChanges } from './charter-changes.ts';
import { charterFaults, panelPastFaults } from './check-charter.ts';
import type { CharterContent } from './forum-charter.ts';
import { type MotionChoice, motionOutcome } from './motion.ts';
import { pilotState, prolongedTo } from './pilot.ts';

const charter = (panel: readonly string[], panelRequired: number): CharterContent => ({
  purpose: 'Riders and drivers speak with one voice about the software that hands out their work.',
  companies: [{ name: 'Swift Errands', products: ['Dispatch'] }],
  languages: ['en'],
  constituencies: [
    {
      ...{ slug: 'riders', title: 'Riders', seats: 3, reserved: [], panelRequired },
      panel: panel.map((organisationId) => ({ organisationId, quota: 10 })),
    },
  ],
  ...{ rule: 'scottish', ranksMaximum: 5, termMonths: 24, termLimit: 2, seconders: 3, challengeDays: 14 },
  ...{ vouchersRequired: 3, recall: { petitionPercent: 25, noticeDays: 14 } },
  gate: { castMinimum: 100, uniquePercentMaximum: 5 },
});

/** A panel as it was for a while: who was on it, and how many of them sufficed. */
interface Stretch {
  readonly panel: readonly string[];
  readonly required: number;
}

const stretch = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 6 })
  .chain((panel) => fc.integer({ min: 1, max: panel.length }).map((required) => ({ panel, required })));

describe('panels over several charters', () => {
  it('always overlap: whatever was accepted, nobody is admitted twice through strangers to one another', () => {
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 5 }), (proposed) => {
        const accepted: Stretch[] = [];
        for (const one of proposed) {
          const content = charter(one.panel, one.required);
          const ever = [...new Set(accepted.flatMap(({ panel }) => panel))];
          const revoked = ever.filter((id) => !accepted.at(-1)!.panel.includes(id));
          const requiredLeast = Math.min(...accepted.map(({ required }) => required));
          const pasts = accepted.length > 0 ? [{ slug: 'riders', ever, revoked, requiredLeast }] : [];
          if ([...charterFaults(content), ...panelPastFaults(content, pasts)].length === 0) accepted.push(one);
        }
        for (const earlier of accepted)
          for (const later of accepted) {
            const either = new Set([...earlier.panel, ...later.panel]);
            expect(earlier.required + later.required).toBeGreaterThan(either.size);
          }
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});

describe('a motion', () => {
  const vote = (choices: readonly MotionChoice[], seats: number, closed = false) => {
    const seated = Array.from({ length: seats }, (_, index) => `r${index}`);
    const votes = choices.map((choice, index) => ({ accountId: `r${index}`, choice }));
    return motionOutcome({ body: 'representatives', signaturesNeeded: 0, signatures: [], votes, seated, closed });
  };

  it('needs more than half of the seated, abstainers counted, and more yes than no', () => {
    expect(vote(['yes', 'abstain', 'abstain'], 3)).toBe('passed');
    expect(vote(['yes', 'yes'], 4, true)).toBe('failed');
    expect(vote(['yes', 'yes', 'no'], 4)).toBe('open');
    expect(vote(['yes', 'yes', 'no'], 4, true)).toBe('passed');
    expect(vote(['yes', 'no', 'abstain'], 3)).toBe('failed');
  });

  it('fails as soon as too few organisations are left that could sign', () => {
    const signed = (answers: readonly ('signed' | 'refused' | null)[], signaturesNeeded: number) =>
      motionOutcome({
        ...{ body: 'organisations', signaturesNeeded, votes: [], seated: [], closed: false },
        signatures: answers.map((answer) => ({ answer })),
      });
    expect(signed(['signed', null, 'refused'], 2)).toBe('open');
    expect(signed(['signed', 'refused', 'refused'], 2)).toBe('failed');
    expect(signed(['signed', 'signed', null], 2)).toBe('passed');
  });
});

describe('a charter’s versions', () => {
  it('tell line by line what changed', () => {
    const before = charter(['a', 'b'], 2);
    const after = { ...charter(['a', 'b', 'c'], 2), termMonths: 18 };
    expect(charterChanges(before, after, (id) => id.toUpperCase())).toEqual([
      { rule: 'panel', subject: 'riders', before: 'A (10) · B (10)', after: 'A (10) · B (10) · C (10)' },
      { rule: 'term-months', subject: null, before: '24', after: '18' },
    ]);
  });
});

describe('a pilot', () => {
  const moments = { createdAt: new Date(0), activatedAt: new Date(0), endedAt: null };
  const forum = {
    id: 'f',
    slug: 'f',
    name: 'F',
    state: 'active',
    pilotFrom: '2026-01-01',
    pilotTo: '2027-01-01',
    ...moments,
  } as const;

  it('asks for its evaluation, then for the vote, and says when either is late', () => {
    expect(pilotState(forum, null, '2026-03-01')).toMatchObject({ due: 'nothing', overdue: false });
    expect(pilotState(forum, null, '2026-09-15')).toMatchObject({ due: 'evaluation', overdue: false });
    expect(pilotState(forum, null, '2026-10-15')).toMatchObject({ due: 'evaluation', overdue: true });
    expect(pilotState(forum, '2026-10-01', '2026-11-15')).toMatchObject({ due: 'vote', overdue: false });
    expect(pilotState(forum, '2026-10-01', '2026-12-15')).toMatchObject({ due: 'vote', overdue: true });
  });

  it('is prolonged by as long as it was, at most a year', () => {
    expect(prolongedTo({ pilotFrom: '2026-01-01', pilotTo: '2026-07-01' })).toBe('2026-12-29');
    expect(prolongedTo({ pilotFrom: '2026-01-01', pilotTo: '2028-12-31' })).toBe('2029-12-31');
  });
});
