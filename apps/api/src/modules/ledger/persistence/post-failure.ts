import { constraintOf } from '../../../platform/database/transaction.ts';
import {
  alreadyReversed,
  periodClosed,
  poolInShortfall,
  poolOverdrawn,
  type PostFailure,
} from '../domain/ledger.errors.ts';

/** The named failure behind a refusal by the database's guards, or null for what nobody expected. */
export function postFailureOf(error: unknown): PostFailure | null {
  switch (constraintOf(error)) {
    case 'ledger_pool_overdrawn': {
      const { currency, freeMinor, neededMinor } = detailOf(error);
      return poolOverdrawn(String(currency), BigInt(freeMinor ?? 0), BigInt(neededMinor ?? 0));
    }
    case 'ledger_pool_in_shortfall': {
      const { currency, shortfallMinor } = detailOf(error);
      return poolInShortfall(String(currency), BigInt(shortfallMinor ?? 0));
    }
    case 'ledger_period_open':
      return periodClosed(String(detailOf(error)['closedThrough']));
    case 'ledger_entries_one_reversal':
      return alreadyReversed();
    default:
      return null;
  }
}

/** The figures that the guard sent along, as JSON in the error's detail. */
function detailOf(error: unknown): Partial<Record<string, string>> {
  if (typeof error !== 'object' || error === null) return {};
  if ('detail' in error && typeof error.detail === 'string')
    return JSON.parse(error.detail) as Partial<Record<string, string>>;
  return 'driverError' in error ? detailOf(error.driverError) : {};
}
