import { Injectable } from '@nestjs/common';
import { FactDisputeRepository } from '../persistence/fact-dispute.repository.ts';
import { RecordFactRepository } from '../persistence/record-fact.repository.ts';
import { RecordSides } from './record-sides.ts';
import { RefreshRecord } from './refresh-record.ts';

/** What every act about a fact needs: the fact, what was said about it, who is who, and the count afterwards. */
@Injectable()
export class RecordDesk {
  constructor(
    readonly facts: RecordFactRepository,
    readonly disputes: FactDisputeRepository,
    readonly sides: RecordSides,
    readonly refreshing: RefreshRecord,
  ) {}
}
