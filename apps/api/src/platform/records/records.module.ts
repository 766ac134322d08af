import { Global, Module } from '@nestjs/common';
import { PublicRecords } from './public-records.ts';

@Global()
@Module({ providers: [PublicRecords], exports: [PublicRecords] })
export class RecordsModule {}
