import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { PositionQuestionAsked } from '../domain/positions.events.ts';
import { OPEN_QUESTIONS_MAXIMUM, type PositionQuestion } from '../domain/restatement.ts';
import { RestatementRepository } from '../persistence/restatement.repository.ts';
import { Received, type Speaker } from './received.ts';
import type { RestateFailure, RestateInput } from './restate.ts';

/** The addressee asks what is meant. That stops no clock. */
@Injectable()
export class AskAboutPosition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly received: Received,
    private readonly rows: RestatementRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(speaker: Speaker, input: RestateInput): Promise<Result<PositionQuestion, RestateFailure>> {
    return this.transactions.run<PositionQuestion, RestateFailure>(async (tx) => {
      const { recommendationId, text, language } = input;
      const found = isUuid(recommendationId) ? await this.received.by(tx, speaker, recommendationId) : null;
      if (!found) return err(notFound('The recommendation'));
      const faults = [
        ...textFaults(text, { path: 'text', minLength: 10, maxLength: 2000 }),
        ...textFaults(language, { path: 'language', minLength: 2, maxLength: 35 }),
      ];
      if (faults.length > 0) return err(invalidInput(...faults));
      const open = (await this.rows.questionsOf(tx, [recommendationId])).filter(({ answer }) => answer === null);
      if (open.length >= OPEN_QUESTIONS_MAXIMUM) {
        return err(
          wrongState('waiting', 'Your earlier questions wait for answers. Nothing was kept; the clock goes on.'),
        );
      }
      const askedAt = this.clock.now();
      const question = { id: uuidv7(askedAt), recommendationId, text: text.trim(), language, askedAt };
      await this.rows.ask(tx, question, 'actor' in speaker ? speaker.actor.accountId : null);
      const payload = { positionId: found.positionId, recommendationId, questionId: question.id };
      await this.outbox.publish(tx, { type: 'positions.question-asked', payload } satisfies PositionQuestionAsked);
      return ok({ ...question, answer: null, answeredAt: null });
    });
  }
}
