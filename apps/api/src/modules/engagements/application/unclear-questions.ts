import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type WrongState, wrongState } from '../../../platform/errors/problems.ts';
import { questionForCompany, type UnclearQuestion } from '../domain/learning.ts';
import type { LearningFailure } from './publish-learning.ts';
import { UnclearRows } from './unclear-rows.ts';

export type UnclearFailure = LearningFailure | WrongState;
const EACH_DAY = 100;

/** Readers say what they did not understand; companies get it as counted questions without authors, and answer. */
@Injectable()
export class UnclearQuestions {
  constructor(
    private readonly transactions: TransactionRunner,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly rows: UnclearRows,
  ) {}

  ask(
    actor: Actor,
    materialId: string,
    question: Pick<UnclearQuestion, 'section' | 'language' | 'text'>,
  ): Promise<Result<UnclearQuestion, UnclearFailure>> {
    const faults = textFaults(question.text, { path: 'text', minLength: 8, maxLength: 300 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<UnclearQuestion, UnclearFailure>(async (tx) => {
      const material = await this.rows.readable(tx, actor, materialId);
      const askedOn = dayOf(this.clock.now());
      if (!material || question.section < 0 || question.section >= material.sections)
        return err(notFound('The material'));
      if ((await this.rows.unclear.askedToday(tx, materialId, askedOn)) >= EACH_DAY)
        return err(
          wrongState(
            'full',
            'Many people asked something today. Please mark a question like yours, or come back tomorrow.',
          ),
        );
      const words = { section: question.section, language: question.language, text: question.text.trim() };
      const asked = {
        id: randomUUID(),
        materialId,
        ...words,
        askedOn,
        passedOnText: null,
        answer: null,
        answeredAt: null,
        count: 1,
      };
      await this.rows.unclear.insert(tx, asked);
      await this.rows.unclear.mark(tx, asked.id, this.markOf(actor, asked.id));
      return ok(asked);
    });
  }

  /** “I did not understand this either”; counted once. */
  share(actor: Actor, id: string): Promise<Result<UnclearQuestion, UnclearFailure>> {
    return this.transactions.run<UnclearQuestion, UnclearFailure>(async (tx) => {
      const question = isUuid(id) ? await this.rows.unclear.lock(tx, id) : null;
      if (!question || !(await this.rows.readable(tx, actor, question.materialId)))
        return err(notFound('The question'));
      await this.rows.unclear.mark(tx, id, this.markOf(actor, id));
      return ok((await this.rows.unclear.lock(tx, id)) ?? question);
    });
  }

  /** Whoever facilitates puts a question to the company in words of their own, however few share it. */
  passOn(actor: Actor, id: string, text: string): Promise<Result<UnclearQuestion, UnclearFailure>> {
    const faults = textFaults(text, { path: 'text', minLength: 8, maxLength: 600 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<UnclearQuestion, UnclearFailure>(async (tx) => {
      const question = isUuid(id) ? await this.rows.unclear.lock(tx, id) : null;
      if (!question || !(await this.rows.isWritten(tx, actor, question.materialId)))
        return err(notFound('The question'));
      await this.rows.unclear.passOn(tx, id, text.trim(), this.clock.now());
      return ok({ ...question, passedOnText: text.trim() });
    });
  }

  /** By a company in an engagement to which the material belongs; once. */
  answer(actor: Actor, id: string, answer: string): Promise<Result<UnclearQuestion, UnclearFailure>> {
    const faults = textFaults(answer, { path: 'answer', minLength: 10, maxLength: 4000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<UnclearQuestion, UnclearFailure>(async (tx) => {
      const question = isUuid(id) ? await this.rows.unclear.lock(tx, id) : null;
      const shown = question && questionForCompany(question);
      if (!question || !shown || !(await this.rows.isForCompany(tx, actor, question.materialId)))
        return err(notFound('The question'));
      if (question.answer !== null)
        return err(wrongState('answered', 'This question has its answer, and that stands.'));
      const now = this.clock.now();
      await this.rows.unclear.answer(tx, id, answer.trim(), actor.accountId, now);
      return ok({ ...shown, answer: answer.trim(), answeredAt: now });
    });
  }

  private markOf({ accountId }: Actor, questionId: string): Buffer {
    return createHmac('sha256', this.settings.linkSecret).update(`unclear:${questionId}:${accountId}`).digest();
  }
}
