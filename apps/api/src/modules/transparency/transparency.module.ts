import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/index.ts';
import { PositionsModule } from '../positions/index.ts';
import { ElectionsModule } from '../elections/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { FundModule } from '../fund/index.ts';
import { GrantsModule } from '../grants/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { OpenDataController } from './api/open-data.controller.ts';
import { OpenElectionsController } from './api/open-elections.controller.ts';
import { PublicFundResolver } from './api/public-fund.resolver.ts';
import { OpenElectionsReader } from './application/open-elections-reader.ts';
import { OpenGrantsReader } from './application/open-grants-reader.ts';
import { Publishers } from './application/publishers.ts';
import { PublicFundReader } from './application/public-fund-reader.ts';
import { PublicAwardRepository } from './persistence/public-award.repository.ts';
import { AppendRecords } from './application/append-records.ts';
import { AskWitnesses } from './application/ask-witnesses.ts';
import { BackfillRecords } from './application/backfill-records.ts';
import { KeepLog } from './application/keep-log.ts';
import { LedgerExportReader } from './application/ledger-export-reader.ts';
import { LogReader } from './application/log-reader.ts';
import { PublishCheckpoint } from './application/publish-checkpoint.ts';
import { RecordEntries } from './application/record-entries.ts';
import { RecordFacts } from './application/record-facts.ts';
import { RecordResolutions } from './application/record-resolutions.ts';
import { RemoveRecord } from './application/remove-record.ts';
import { ResumeLog } from './application/resume-log.ts';
import { LedgerRecordRepository } from './persistence/ledger-record.repository.ts';
import { LogRepository } from './persistence/log.repository.ts';
import { LoggedRecordRepository } from './persistence/logged-record.repository.ts';
import { ResolutionRecordRepository } from './persistence/resolution-record.repository.ts';
import { LedgerExportController } from './api/ledger-export.controller.ts';
import { LogController } from './api/log.controller.ts';
import { LogResolver } from './api/log.resolver.ts';
import { recordControllers, recordProviders } from './record.providers.ts';
import { GovernanceModule } from '../governance/index.ts';
import { LedgerModule } from '../ledger/index.ts';

/** The log of public records (rule T1). */
const LOG = [
  AppendRecords,
  AskWitnesses,
  BackfillRecords,
  KeepLog,
  LedgerExportReader,
  LogReader,
  PublishCheckpoint,
  RecordEntries,
  RecordFacts,
  RecordResolutions,
  RemoveRecord,
  ResumeLog,
  LedgerRecordRepository,
  LogRepository,
  LoggedRecordRepository,
  ResolutionRecordRepository,
  LogResolver,
];

@Module({
  imports: [
    ElectionsModule,
    EngagementsModule,
    ForumsModule,
    FundModule,
    GovernanceModule,
    GrantsModule,
    LedgerModule,
    OrganisationsModule,
    PositionsModule,
  ],
  controllers: [
    LedgerExportController,
    LogController,
    OpenDataController,
    OpenElectionsController,
    ...recordControllers,
  ],
  providers: [
    OpenElectionsReader,
    OpenGrantsReader,
    Publishers,
    PublicFundReader,
    PublicAwardRepository,
    PublicFundResolver,
    ...LOG,
    ...recordProviders,
  ],
})
export class TransparencyModule {}
