import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MatterKind } from '../domain/matter.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { HeardWords } from './heard-words.ts';

/** How words end: withdrawn by the person, or when the time is over for which they are kept. */
@Injectable()
export class MatterEnds {
  constructor(
    private readonly words: HeardWords,
    private readonly inputs: CodedInputRepository,
    private readonly grievances: GrievanceRepository,
    private readonly reprisals: ReprisalRepository,
  ) {}

  async end(
    tx: Tx,
    kind: MatterKind,
    id: string,
    { on, isWithdrawn }: { readonly on: string; readonly isWithdrawn: boolean },
  ): Promise<void> {
    await this.words.erase(tx, kind, id);
    if (kind === 'input') await (isWithdrawn ? this.inputs.withdraw(tx, id, on) : this.inputs.purge(tx, id, on));
    if (kind === 'grievance') await this.grievances.purge(tx, id, on, isWithdrawn ? 'withdrawn' : null);
    if (kind === 'reprisal') await this.reprisals.purge(tx, id, on, isWithdrawn ? 'withdrawn' : null);
  }
}
