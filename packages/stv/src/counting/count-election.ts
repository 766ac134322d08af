import { err, ok, type Result } from '@baraza/result';
import { Contest } from './contest.ts';
import type { CountFault, CountOptions, CountResult } from './count-result.ts';
import { countIrv } from '../irv/count-irv.ts';
import { countMeek } from '../meek/count-meek.ts';
import { countScottish } from '../scottish/count-scottish.ts';
import type { Election } from '../election/election.ts';

/** Counts an election. The same election, rule, seats, reservations and seed give the same result on every machine. */
export function countElection(election: Election, options: CountOptions): Result<CountResult, CountFault> {
  const fault = findCountFault(election, options);
  if (fault !== undefined) return err(fault);
  switch (options.rule) {
    case 'scottish':
      return ok(countScottish(election, options));
    case 'meek':
      return ok(countMeek(election, options));
    case 'irv':
      return ok(countIrv(election, options));
  }
}

export function findCountFault(election: Election, options: CountOptions): CountFault | undefined {
  const seats = options.seats ?? election.seats;
  if (!Number.isSafeInteger(seats) || seats < 1) return { type: 'seats-out-of-range', seats };
  if (options.rule === 'irv' && seats !== 1) return { type: 'irv-fills-one-seat', seats };
  const tied = election.tiedPapers[0];
  if (options.rule !== 'meek' && tied !== undefined) return { type: 'equal-ranks-need-meek', line: tied.line };
  if (new Contest(election, options).isReservable) return undefined;
  const reservations = (options.reservations ?? []).map(({ name }) => name);
  return { type: 'reservations-unreachable', reservations, seats };
}
