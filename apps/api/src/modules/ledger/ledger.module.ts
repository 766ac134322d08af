import { Module } from '@nestjs/common';
import { ClosePeriod } from './application/close-period.ts';
import { Ledger } from './application/ledger.ts';
import { LedgerReader } from './application/ledger-reader.ts';
import { ReverseEntry } from './application/reverse-entry.ts';
import { SummariseWhenPosted } from './application/summarise-when-posted.ts';
import { BalancesRepository } from './persistence/balances.repository.ts';
import { EntriesRepository } from './persistence/entries.repository.ts';
import { LedgerRepository } from './persistence/ledger.repository.ts';

/** The books. Knows neither funds nor contributions nor awards: others tell it what to book, and why. */
@Module({
  providers: [
    BalancesRepository,
    ClosePeriod,
    EntriesRepository,
    Ledger,
    LedgerReader,
    LedgerRepository,
    ReverseEntry,
    SummariseWhenPosted,
  ],
  exports: [ClosePeriod, Ledger, LedgerReader, ReverseEntry],
})
export class LedgerModule {}
