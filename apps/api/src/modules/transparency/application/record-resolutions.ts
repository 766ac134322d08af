import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import { ResolutionReader } from '../../governance/index.ts';
import { resolutionRecords } from '../domain/resolution-record.ts';

/** Makes the public records of what a board adopted. What it did not adopt is told to those whom it concerns only. */
@Injectable()
export class RecordResolutions {
  constructor(
    private readonly resolutions: ResolutionReader,
    private readonly records: PublicRecords,
  ) {}

  async execute(tx: Tx, resolutionIds: readonly string[]): Promise<void> {
    const found = [...(await this.resolutions.byIds(tx, resolutionIds)).values()];
    const adopted = found
      .filter(({ outcome }) => outcome === 'passed')
      .sort((one, other) => one.decidedAt.getTime() - other.decidedAt.getTime());
    await this.records.publishMany(
      tx,
      adopted.flatMap((resolution) => resolutionRecords(resolution, resolution.fundId)),
    );
  }
}
