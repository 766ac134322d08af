import { Inject, Injectable } from '@nestjs/common';
import { formatNote, parseCheckpoint, tileNodeReader, type NoteSignature } from '@baraza/transparency-log';
import type { LogSettings } from '../../../platform/config/election-settings.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { LogHead } from '../domain/logged-record.ts';
import { witnessesRequired } from '../domain/witnesses-required.ts';
import { LogRepository } from '../persistence/log.repository.ts';
import { logTileStore } from '../persistence/log-tile-store.ts';
import { PublishCheckpoint } from './publish-checkpoint.ts';
import { askWitness } from './witness-client.ts';

/** Has the newest checkpoint cosigned and publishes it. Until enough witnesses answered, the one before is served. */
@Injectable()
export class AskWitnesses {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: LogRepository,
    private readonly publication: PublishCheckpoint,
  ) {}

  /** Throws while too few witnesses can be reached: the worker then comes back later. */
  async execute(tx: Tx): Promise<void> {
    const { log } = this.settings;
    if (!log) return;
    await this.log.lockPublication(tx);
    const newest = await this.log.newestCheckpoint(tx);
    const served = await this.log.newestPublication(tx);
    if (!newest || (served && served.size >= newest.size)) return;
    const cosignatures = await this.cosignatures(tx, log.witnesses, newest, served?.size ?? 0);
    const required = witnessesRequired(log.witnesses.length);
    if (cosignatures.length < required) {
      throw new Error(`${cosignatures.length} of ${required} witnesses cosigned the log at ${newest.size} entries`);
    }
    const signed = parseCheckpoint(newest.note);
    if (!signed.ok) throw new Error('the stored checkpoint cannot be read');
    const { note } = signed.value;
    const cosigned = formatNote({ ...note, signatures: [...note.signatures, ...cosignatures] });
    await this.publication.execute(tx, newest.size, cosigned);
  }

  private async cosignatures(
    tx: Tx,
    witnesses: LogSettings['witnesses'],
    { note, size }: LogHead,
    oldSize: number,
  ): Promise<NoteSignature[]> {
    const read = tileNodeReader(logTileStore(tx), size);
    const lines: NoteSignature[] = [];
    for (const witness of witnesses) {
      const line = await askWitness(witness, { checkpoint: note, size, oldSize, read });
      if (line) lines.push(line);
    }
    return lines;
  }
}
