import { Module } from '@nestjs/common';
import { FundModule } from '../fund/index.ts';
import { GrantsModule } from '../grants/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { OpenDataController } from './api/open-data.controller.ts';
import { PublicFundResolver } from './api/public-fund.resolver.ts';
import { OpenGrantsReader } from './application/open-grants-reader.ts';
import { Publishers } from './application/publishers.ts';
import { PublicFundReader } from './application/public-fund-reader.ts';
import { PublicAwardRepository } from './persistence/public-award.repository.ts';

@Module({
  imports: [FundModule, GrantsModule, OrganisationsModule],
  controllers: [OpenDataController],
  providers: [OpenGrantsReader, Publishers, PublicFundReader, PublicAwardRepository, PublicFundResolver],
})
export class TransparencyModule {}
