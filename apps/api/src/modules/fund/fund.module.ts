import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { EstablishFund } from './application/establish-fund.ts';
import { FundOffices } from './application/fund-offices.ts';
import { FundReader } from './application/fund-reader.ts';
import { PoolReader } from './application/pool-reader.ts';
import { ClearingRepository } from './persistence/clearing.repository.ts';
import { ContributionRepository } from './persistence/contribution.repository.ts';
import { FundRepository } from './persistence/fund.repository.ts';

/** Funds and the money that comes in. What goes out is decided by governance and done by grants and payments. */
@Module({
  imports: [GovernanceModule, IdentityModule, LedgerModule, OrganisationsModule],
  providers: [
    ClearingRepository,
    ContributionRepository,
    EstablishFund,
    FundOffices,
    FundReader,
    FundRepository,
    PoolReader,
  ],
  exports: [EstablishFund, FundReader, PoolReader],
})
export class FundModule {}
