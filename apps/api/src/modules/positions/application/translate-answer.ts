import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type FieldFault } from '../../../platform/errors/problems.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { WholeResponse } from '../domain/response.ts';
import type { Translation } from '../persistence/response.repository.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { AnsweringAccess } from './answering-access.ts';
import { partsOf } from './answer-parts.ts';
import { ReceiveAnswer } from './receive-answer.ts';

export interface TranslationInput {
  readonly itemId: string;
  readonly language: string;
  readonly parts: readonly Translation[];
}

/** An answer that came by a link lacks languages: people of the forum add them, and never change what was written. */
@Injectable()
export class TranslateAnswer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly drafts: AnswerDrafts,
    private readonly receiving: ReceiveAnswer,
  ) {}

  execute(actor: Actor, input: TranslationInput): Promise<Result<WholeResponse, AnswerFailure>> {
    return this.transactions.run<WholeResponse, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForForum(tx, actor, input.itemId);
      const received = item && (await this.drafts.open(tx, item.id));
      if (!item || received?.state !== 'received') return err(notFound('An answer that waits for a translation'));
      const languages = await this.drafts.languages(tx, item.forumId);
      const faults = faultsOf(received, input, languages);
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.drafts.responses.addLanguage(tx, received.id, input.language, input.parts);
      const translated = await this.reread(tx, received);
      await this.receiving.countIfWhole(tx, item, translated, languages);
      return ok(translated);
    });
  }

  private async reread(tx: Tx, response: WholeResponse): Promise<WholeResponse> {
    return (await this.drafts.responses.whole(tx, [response]))[0]!;
  }
}

function faultsOf(
  answer: WholeResponse,
  { language, parts }: TranslationInput,
  languages: readonly string[],
): FieldFault[] {
  if (!languages.includes(language)) {
    return [{ path: 'language', code: 'unknown', message: 'The charter does not name this language.' }];
  }
  const given = new Map(parts.map(({ part, text }) => [part, text]));
  return partsOf(answer)
    .filter(({ texts }) => !texts[language])
    .flatMap(({ part }) => textFaults(given.get(part) ?? '', { path: part, minLength: 1, maxLength: 4000 }));
}
