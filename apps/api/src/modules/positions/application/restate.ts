import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { PositionRestated } from '../domain/positions.events.ts';
import { RESTATEMENT_ROUNDS_MAXIMUM, type Restatement } from '../domain/restatement.ts';
import { RestatementRepository } from '../persistence/restatement.repository.ts';
import { Received, type Speaker } from './received.ts';

export interface RestateInput {
  readonly recommendationId: string;
  readonly text: string;
  readonly language: string;
}

export type RestateFailure = NotFound | InvalidInput | WrongState;

const WAITING =
  'Your last words wait for the representatives. Nothing was kept; you can go on once they have answered.';
const UNDERSTOOD = 'The representatives confirmed that you understood. There is nothing more to restate.';
const OFTEN = 'You have restated this as often as possible. Ask a question, or answer.';

/** The addressee says in its own words how it understood a recommendation. That stops no clock. */
@Injectable()
export class Restate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly received: Received,
    private readonly rows: RestatementRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(speaker: Speaker, input: RestateInput): Promise<Result<Restatement, RestateFailure>> {
    try {
      return await this.transactions.run((tx) => this.restate(tx, speaker, input));
    } catch (error) {
      const constraint = constraintOf(error) ?? '';
      if (!['restatements_one_waiting', 'restatements_round_once'].includes(constraint)) throw error;
      return err(wrongState('waiting', WAITING));
    }
  }

  private async restate(tx: Tx, speaker: Speaker, input: RestateInput): Promise<Result<Restatement, RestateFailure>> {
    const { recommendationId, text, language } = input;
    const found = isUuid(recommendationId) ? await this.received.by(tx, speaker, recommendationId) : null;
    if (!found) return err(notFound('The recommendation'));
    const faults = [
      ...textFaults(text, { path: 'text', minLength: 10, maxLength: 4000 }),
      ...textFaults(language, { path: 'language', minLength: 2, maxLength: 35 }),
    ];
    if (faults.length > 0) return err(invalidInput(...faults));
    const earlier = await this.rows.restatementsOf(tx, [recommendationId]);
    const last = earlier.at(-1);
    if (last?.verdict === 'confirmed') return err(wrongState('confirmed', UNDERSTOOD));
    if (last?.verdict === null) return err(wrongState('waiting', WAITING));
    if (earlier.length >= RESTATEMENT_ROUNDS_MAXIMUM) return err(wrongState('often', OFTEN));
    const restatedAt = this.clock.now();
    const restatement = { id: uuidv7(restatedAt), recommendationId, text: text.trim(), language, restatedAt };
    const round = earlier.length + 1;
    await this.rows.restate(tx, { ...restatement, round }, 'actor' in speaker ? speaker.actor.accountId : null);
    const payload = { positionId: found.positionId, recommendationId, restatementId: restatement.id };
    await this.outbox.publish(tx, { type: 'positions.restated', payload } satisfies PositionRestated);
    return ok({ ...restatement, round, verdict: null, correction: null, judgedAt: null });
  }
}
