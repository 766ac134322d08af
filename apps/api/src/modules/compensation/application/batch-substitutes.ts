import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Governance, ResolutionEffects } from '../../governance/index.ts';
import { AccountReader } from '../../identity/index.ts';
import { AUTHORISING_OFFICES, notEligible, type NotEligible } from '../../payments/index.ts';
import type { CompensationBatch } from '../domain/batch.ts';
import { BatchPeople } from './batch-people.ts';
import { BatchRecords } from './batch-records.ts';

export const APPOINT_BATCH_SUBSTITUTE = 'compensation.appoint-substitute';

export interface ProposeBatchSubstituteInput {
  readonly batchId: string;
  /** Handle of the person who shall authorise this one batch. */
  readonly handle: string;
  readonly reasons: string;
}

export type ProposeBatchSubstituteFailure = NotFound | InvalidInput | WrongState | NotEligible;

interface SubstitutePayload {
  readonly batchId: string;
  readonly accountId: string;
}

/** What appointing a substitute asks of the board, and whom it may be about. */
@Injectable()
export class SubstituteBoard {
  constructor(
    private readonly accounts: AccountReader,
    private readonly people: BatchPeople,
    private readonly governance: Governance,
  ) {}

  /** Whether fewer than two people may authorise the batch (M3). */
  async isNeeded(tx: Tx, batch: CompensationBatch): Promise<boolean> {
    return batch.state === 'prepared' && (await this.people.facts(tx, batch)).eligibleCount < 2;
  }

  /** Null for nobody, for somebody whom the batch pays, and for somebody with a tie. */
  async candidate(tx: Tx, batch: CompensationBatch, handle: string): Promise<string | null> {
    const account = await this.accounts.byHandle(tx, handle.trim());
    if (!account) return null;
    const standing = (await this.people.standings(tx, batch, [account.id])).get(account.id);
    return standing?.obstacles.every((obstacle) => obstacle === 'no_office') ? account.id : null;
  }

  ask(tx: Tx, actor: Actor, batch: CompensationBatch, payload: SubstitutePayload, reasons: string) {
    const text =
      'The board appoints a substitute to authorise one batch of compensation, because fewer than two officers may.';
    return this.governance.propose(tx, {
      fundId: batch.fundId,
      kind: APPOINT_BATCH_SUBSTITUTE,
      subjectKind: 'compensation-batch',
      subjectId: batch.id,
      title: 'A substitute to authorise one batch of compensation',
      proposedText: `${text} ${reasons.trim()}`,
      publicText: text,
      parties: [],
      criteria: [
        { name: 'Independence', text: 'Two people authorise each payment, neither of them involved (rule M3).' },
      ],
      effect: { kind: APPOINT_BATCH_SUBSTITUTE, payload },
      proposedBy: actor.accountId,
    });
  }
}

/** Where fewer than two people may authorise a batch, the board is asked to appoint somebody for it, and does. */
@Injectable()
export class BatchSubstitutes implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly effects: ResolutionEffects,
    private readonly records: BatchRecords,
    private readonly board: SubstituteBoard,
  ) {}

  onModuleInit(): void {
    this.effects.register<SubstitutePayload>(APPOINT_BATCH_SUBSTITUTE, async (tx, resolution, payload) => {
      const { batchId, accountId } = payload;
      await this.records.batches.appoint(tx, batchId, accountId, resolution.resolutionId, this.clock.now());
      return ok();
    });
  }

  /** Answers the id of the board's item. */
  propose(
    actor: Actor,
    { batchId, handle, reasons }: ProposeBatchSubstituteInput,
  ): Promise<Result<string, ProposeBatchSubstituteFailure>> {
    return this.transactions.run<string, ProposeBatchSubstituteFailure>(async (tx) => {
      const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const batch = await this.records.lock(tx, actor, batchId, ...AUTHORISING_OFFICES);
      if (!batch) return err(notFound('The batch'));
      if (!(await this.board.isNeeded(tx, batch)))
        return err(
          wrongState(batch.state, 'No substitute is needed: two people can authorise this batch, or it is past that.'),
        );
      const accountId = await this.board.candidate(tx, batch, handle);
      return accountId
        ? this.board.ask(tx, actor, batch, { batchId: batch.id, accountId }, reasons)
        : err(notEligible());
    });
  }
}
