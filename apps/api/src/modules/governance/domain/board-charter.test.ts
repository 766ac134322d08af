import { describe, expect, it } from 'vitest';
import { compositionFaults, DEFAULT_CHARTER, faultsAdded } from './board-charter.ts';
import type { Seat, SeatPosition } from './seat.ts';
import { presiding } from './seat.ts';
import { termObstacles } from './term.ts';

const seat = (index: number, group: string, region: string, position: SeatPosition = 'member'): Seat => ({
  seatId: `seat-${index}`,
  accountId: `person-${index}`,
  position,
  group,
  region,
  affected: group === 'affected_people',
  publicName: `Person ${index}`,
  startsOn: '2026-01-01',
  endsOn: '2028-01-01',
});

const BALANCED = [
  seat(1, 'civil_society', 'africa', 'chair'),
  seat(2, 'civil_society', 'asia'),
  seat(3, 'affected_people', 'africa'),
  seat(4, 'affected_people', 'americas'),
  seat(5, 'academia', 'europe'),
];

describe('the composition of a board', () => {
  it('is in order when regions, affected people and groups are balanced', () => {
    expect(compositionFaults(DEFAULT_CHARTER, BALANCED)).toEqual([]);
  });

  it('names every rule that is broken, and does not count the reserve list', () => {
    const reserve = seat(6, 'academia', 'oceania', 'reserve');
    const three = [
      seat(1, 'trustees', 'europe'),
      seat(2, 'trustees', 'europe'),
      seat(3, 'trustees', 'europe'),
      reserve,
    ];
    expect(compositionFaults(DEFAULT_CHARTER, three)).toEqual([
      'too_few_seats',
      'too_few_affected',
      'too_few_regions',
      'majority_of_one_group',
      'no_chair',
    ]);
  });

  it('refuses the seat that would give one group a majority', () => {
    const after = [
      ...BALANCED.slice(0, 4),
      seat(6, 'civil_society', 'europe'),
      seat(7, 'civil_society', 'asia'),
      seat(8, 'civil_society', 'asia'),
    ];
    expect(faultsAdded(DEFAULT_CHARTER, BALANCED, after)).toEqual(['majority_of_one_group']);
  });
});

describe('terms', () => {
  const term = (startsOn: string, endsOn: string, position: SeatPosition = 'member') => ({
    startsOn,
    endsOn,
    position,
  });

  it('may not be longer than the charter says', () => {
    expect(termObstacles(DEFAULT_CHARTER, [], term('2026-01-31', '2029-01-31'))).toEqual([]);
    expect(termObstacles(DEFAULT_CHARTER, [], term('2026-01-31', '2029-02-01'))).toEqual(['term_too_long']);
  });

  it('end after two in a row; a pause begins a new row, reserve time does not count', () => {
    const two = [term('2020-01-01', '2022-01-01'), term('2022-01-10', '2024-01-10')];
    expect(termObstacles(DEFAULT_CHARTER, two, term('2024-01-10', '2026-01-10'))).toEqual(['too_many_terms']);
    expect(termObstacles(DEFAULT_CHARTER, two, term('2025-01-10', '2026-01-10'))).toEqual([]);
    expect(termObstacles(DEFAULT_CHARTER, two, term('2024-01-10', '2026-01-10', 'reserve'))).toEqual([]);
  });
});

describe('who presides', () => {
  const candidates = [
    { seatId: 'b', position: 'member' as const, servedSince: '2025-01-01' },
    { seatId: 'c', position: 'member' as const, servedSince: '2024-01-01' },
    { seatId: 'a', position: 'member' as const, servedSince: '2024-01-01' },
  ];

  it('is the chair, and without the chair the longest-serving member', () => {
    expect(
      presiding([...candidates, { seatId: 'z', position: 'chair' as const, servedSince: '2026-01-01' }])?.seatId,
    ).toBe('z');
    expect(presiding(candidates)?.seatId).toBe('a');
    expect(presiding([])).toBeNull();
  });
});
