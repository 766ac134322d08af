import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { ReadMessage } from '../domain/heard-message.ts';
import type { ReprisalReport } from '../domain/reprisal.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { HeardWords } from './heard-words.ts';
import { HearingAccess } from './hearing-access.ts';

const NOTHING: Page<ReprisalReport> = { edges: [], hasNextPage: false };

export interface OpenedReprisal {
  readonly report: ReprisalReport;
  readonly text: string | null;
  readonly safeContact: string | null;
  readonly messages: readonly ReadMessage[];
}

/** Reports of reprisals, for the safety officers of the forum and nobody else. */
@Injectable()
export class ReprisalDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: HearingAccess,
    private readonly reports: ReprisalRepository,
    private readonly words: HeardWords,
  ) {}

  page(actor: Actor, forumId: string, request: PageRequest): Promise<Page<ReprisalReport>> {
    return this.transactions.read(async (tx) =>
      (await this.access.isSafety(tx, actor, forumId)) ? this.reports.page(tx, forumId, request) : NOTHING,
    );
  }

  /** Each opening is told to the reporter, with the officer's name. */
  open(actor: Actor, id: string): Promise<Result<OpenedReprisal, NotFound>> {
    return this.transactions.run<OpenedReprisal, NotFound>(async (tx) => {
      const report = isUuid(id) ? await this.reports.lock(tx, id) : null;
      if (!report || report.state === 'withdrawn' || !(await this.access.isSafety(tx, actor, report.forumId)))
        return err(notFound('The report'));
      const { textRef, contactRef } = report;
      const texts = await this.words.open(tx, actor, 'safety_officer', [textRef, contactRef]);
      const wordsOf = (ref: string | null): string | null => (ref && texts.get(ref)) ?? null;
      const messages = await this.words.officeThread(tx, 'reprisal', id, { actor, by: 'safety_officer' });
      return ok({ report, text: wordsOf(textRef), safeContact: wordsOf(contactRef), messages });
    });
  }
}
