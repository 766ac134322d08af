import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { CodedInput } from '../domain/coded-input.ts';
import type { ReadMessage } from '../domain/heard-message.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { HeardWords } from './heard-words.ts';
import { HearingAccess } from './hearing-access.ts';

const NOTHING: Page<CodedInput> = { edges: [], hasNextPage: false };

/** A one-off input as it was opened; each opening is told to whoever sent it. */
export interface OpenedInput {
  readonly input: CodedInput;
  readonly text: string | null;
  /** Base64. */
  readonly voice: string | null;
  readonly transcript: string | null;
  readonly messages: readonly ReadMessage[];
}

/** One-off input for a forum's representatives and moderators. */
@Injectable()
export class InputDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: HearingAccess,
    private readonly inputs: CodedInputRepository,
    private readonly words: HeardWords,
  ) {}

  page(actor: Actor, forumId: string, request: PageRequest): Promise<Page<CodedInput>> {
    return this.transactions.read(async (tx) =>
      (await this.access.isTriage(tx, actor, forumId)) ? this.inputs.page(tx, forumId, request) : NOTHING,
    );
  }

  open(actor: Actor, id: string): Promise<Result<OpenedInput, NotFound>> {
    return this.transactions.run<OpenedInput, NotFound>(async (tx) => {
      const input = isUuid(id) ? await this.inputs.lock(tx, id) : null;
      if (!input || !(await this.access.isTriage(tx, actor, input.forumId))) return err(notFound('The input'));
      if (input.state === 'received') await this.inputs.moveTo(tx, id, 'read');
      const { textRef, voiceRef, transcriptRef } = input;
      const texts = await this.words.open(tx, actor, 'forum', [textRef, voiceRef, transcriptRef]);
      const wordsOf = (ref: string | null): string | null => (ref && texts.get(ref)) ?? null;
      const messages = await this.words.officeThread(tx, 'input', id, { actor, by: 'forum' });
      const state = input.state === 'received' ? 'read' : input.state;
      const opened = { text: wordsOf(textRef), voice: wordsOf(voiceRef), transcript: wordsOf(transcriptRef) };
      return ok({ input: { ...input, state }, ...opened, messages });
    });
  }
}
