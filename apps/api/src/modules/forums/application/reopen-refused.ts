import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AttestationRepository } from '../persistence/attestation.repository.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';

/** An upheld appeal: the matter waits once more for whoever refused it, or for somebody else to talk with them. */
@Injectable()
export class ReopenRefused {
  constructor(
    private readonly attestations: AttestationRepository,
    private readonly vouchings: VouchingRepository,
  ) {}

  attestation(tx: Tx, id: string, expiresOn: string): Promise<void> {
    return this.attestations.reopen(tx, id, expiresOn);
  }

  application(tx: Tx, id: string, expiresOn: string): Promise<void> {
    return this.vouchings.reopen(tx, id, expiresOn);
  }
}
