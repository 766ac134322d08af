import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LogRepository } from '../persistence/log.repository.ts';

/** Puts a checkpoint before the public, and tells whose records are in the log from now on. */
@Injectable()
export class PublishCheckpoint {
  constructor(
    private readonly log: LogRepository,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, size: number, note: Uint8Array): Promise<void> {
    const now = this.clock.now();
    const earlier = await this.log.newestPublication(tx);
    await this.log.insertPublication(tx, size, note, now);
    await this.log.tellLogged(tx, earlier?.size ?? 0, size, now);
  }
}
