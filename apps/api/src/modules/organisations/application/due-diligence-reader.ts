import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DueDiligencePack } from '../domain/due-diligence-pack.ts';
import { DueDiligencePackRepository } from '../persistence/due-diligence-pack.repository.ts';

/** Due-diligence packs for applications: they keep the version that was handed in. */
@Injectable()
export class DueDiligenceReader {
  constructor(private readonly packs: DueDiligencePackRepository) {}

  latest(tx: Tx, organisationId: string): Promise<DueDiligencePack | null> {
    return this.packs.latest(tx, organisationId);
  }

  version(tx: Tx, organisationId: string, version: number): Promise<DueDiligencePack | null> {
    return this.packs.version(tx, organisationId, version);
  }
}
