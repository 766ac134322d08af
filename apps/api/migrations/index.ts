import { Platform1763700000001 } from './1763700000001-platform.ts';
import { RateLimits1763700000002 } from './1763700000002-rate-limits.ts';
import { Identity1763700000100 } from './1763700000100-identity.ts';
import { Organisations1763700000200 } from './1763700000200-organisations.ts';
import { Ledger1763700000300 } from './1763700000300-ledger.ts';
import { LedgerGuards1763700000301 } from './1763700000301-ledger-guards.ts';

/** In the order in which they run. A landed migration is never edited. */
export const migrations = [
  Platform1763700000001,
  RateLimits1763700000002,
  Identity1763700000100,
  Organisations1763700000200,
  Ledger1763700000300,
  LedgerGuards1763700000301,
];
