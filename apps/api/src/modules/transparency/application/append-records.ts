import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { expectOk } from '@baraza/result';
import { signCheckpoint, TiledLogWriter } from '@baraza/transparency-log';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { RecordsPublished } from '../../../platform/records/public-records.ts';
import type { CheckpointSigned } from '../domain/log.events.ts';
import { LogRepository } from '../persistence/log.repository.ts';
import { logTileStore } from '../persistence/log-tile-store.ts';
import { PublishCheckpoint } from './publish-checkpoint.ts';

const BATCH = 5_000;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * Appends waiting records to the log and signs its new size. Places, tiles and checkpoint are one transaction under one
 * lock: a worker that is killed leaves nothing behind, and two workers take turns.
 */
@Injectable()
export class AppendRecords {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: LogRepository,
    private readonly publication: PublishCheckpoint,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Does nothing where this installation signs no log; its records wait. */
  async execute(tx: Tx): Promise<void> {
    const { log } = this.settings;
    if (!log) return;
    await this.log.lockSequence(tx);
    const pending = await this.log.pending(tx, BATCH);
    if (pending.length === 0) return;
    const earlier = await this.log.newestCheckpoint(tx);
    const writer = expectOk(await TiledLogWriter.resume(logTileStore(tx), earlier?.size ?? 0, sha256));
    const firstIndex = writer.size;
    for (const { commitment } of pending) expectOk(await writer.append(commitment));
    await writer.flush();
    const ids = pending.map(({ id }) => id);
    await this.log.insertLeaves(tx, firstIndex, ids);
    const { size } = writer;
    const root = Buffer.from(writer.root());
    const note = Buffer.from(signCheckpoint({ origin: log.name, size, root, extensions: [] }, log.signingSeed));
    await this.log.insertCheckpoint(tx, { size, root, note }, this.clock.now());
    await this.goOn(tx, size, note, log.witnesses.length > 0);
    if (pending.length === BATCH)
      await this.outbox.publish(tx, { type: 'records.published', payload: { count: 0 } } satisfies RecordsPublished);
  }

  private async goOn(tx: Tx, size: number, note: Uint8Array, hasWitnesses: boolean): Promise<void> {
    if (!hasWitnesses) return this.publication.execute(tx, size, note);
    const event: CheckpointSigned = { type: 'transparency.checkpoint-signed', payload: { size } };
    return this.outbox.publish(tx, event);
  }
}
