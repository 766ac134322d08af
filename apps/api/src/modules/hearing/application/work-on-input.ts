import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { CodedInput } from '../domain/coded-input.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { HeardWords } from './heard-words.ts';
import { HearingAccess } from './hearing-access.ts';
import { InputLinks, type WantedLinks } from './input-links.ts';
import { wordFaults } from './intake.ts';

export interface InputWork extends WantedLinks {
  readonly id: string;
  /** What somebody heard in a voice note. */
  readonly transcript?: string | null | undefined;
  /** What may be passed on, without whatever could tell who said it. */
  readonly passOn?: string | null | undefined;
  readonly answer?: string | null | undefined;
  readonly close?: boolean | null | undefined;
}

type Worked = Result<{ id: string }, OfficeFailure>;

/** What a forum does with a one-off input: write down, pass on within the person's mode, answer, close. */
@Injectable()
export class WorkOnInput {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: HearingAccess,
    private readonly words: HeardWords,
    private readonly inputs: CodedInputRepository,
    private readonly links: InputLinks,
  ) {}

  async execute(actor: Actor, work: InputWork): Promise<Worked> {
    const faults = (['transcript', 'passOn', 'answer'] as const).flatMap((path) =>
      typeof work[path] === 'string' ? wordFaults(work[path], path) : [],
    );
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const input = isUuid(work.id) ? await this.inputs.lock(tx, work.id) : null;
      if (!input || !(await this.access.isTriage(tx, actor, input.forumId))) return err(notFound('The input'));
      if (input.purgedOn !== null)
        return err(wrongState(input.state, 'The person took this back, or its time is over. Nothing was changed.'));
      return this.work(tx, actor, input, work);
    });
  }

  private async work(tx: Tx, actor: Actor, input: CodedInput, work: InputWork): Promise<Worked> {
    const { id } = input;
    const linked = await this.links.set(tx, input, work);
    if (!linked.ok) return linked;
    if (work.transcript) {
      const ref = await this.words.seal(tx, id, 'transcript', work.transcript);
      await this.inputs.setTranscript(tx, id, ref);
    }
    if (work.passOn) await this.links.passOn(tx, id, work.passOn.trim());
    if (work.answer) {
      const message = { matter: 'input', matterId: id, author: 'forum', kind: 'answer' } as const;
      if (!(await this.words.say(tx, { ...message, actor, text: work.answer })))
        return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
    }
    if (work.close && !work.passOn && input.state !== 'passed_on') await this.inputs.moveTo(tx, id, 'closed');
    return ok({ id });
  }
}
