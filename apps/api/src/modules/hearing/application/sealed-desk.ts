import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { SEALED_BYTES_MAXIMUM, type SealedMessage, type SealedReport } from '../domain/sealed-report.ts';
import { SealedReportRepository } from '../persistence/sealed-report.repository.ts';
import { HearingAccess } from './hearing-access.ts';
import { Intake } from './intake.ts';
import { bytesOf } from './send-sealed-report.ts';

export interface SealedThread {
  readonly report: SealedReport;
  readonly messages: readonly SealedMessage[];
}

export interface SealedAnswer {
  readonly id: string;
  /** Sealed in the officer's browser to the reporter's key, base64url. */
  readonly sealed: string;
  readonly close?: boolean | null | undefined;
}

const MESSAGES_MAXIMUM = 100;
const NOTHING: Page<SealedThread> = { edges: [], hasNextPage: false };

/** Sealed reports for a forum's safety officers: the platform hands out and takes in what it cannot read. */
@Injectable()
export class SealedDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: HearingAccess,
    private readonly reports: SealedReportRepository,
  ) {}

  page(actor: Actor, forumId: string, request: PageRequest): Promise<Page<SealedThread>> {
    return this.transactions.read(async (tx) => {
      if (!(await this.access.isSafety(tx, actor, forumId))) return NOTHING;
      const page = await this.reports.page(tx, forumId, request);
      const ids = page.edges.map(({ node }) => node.id);
      const messages = Map.groupBy(await this.reports.messages(tx, ids), ({ reportId }) => reportId);
      return mapPage(page, (report) => ({ report, messages: messages.get(report.id) ?? [] }));
    });
  }

  async answer(actor: Actor, answer: SealedAnswer): Promise<Result<{ id: string }, OfficeFailure>> {
    const sealed = bytesOf(answer.sealed, { atMost: SEALED_BYTES_MAXIMUM });
    if (!sealed)
      return err(invalidInput({ path: 'sealed', code: 'invalid', message: 'This was not sealed by our page.' }));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const report = isUuid(answer.id) ? await this.reports.lock(tx, answer.id) : null;
      if (!report || report.state === 'withdrawn' || !(await this.access.isSafety(tx, actor, report.forumId)))
        return err(notFound('The report'));
      if (report.purgedOn !== null || report.state === 'closed')
        return err(wrongState(report.state, 'This report is closed. Nothing was sent.'));
      return this.keep(tx, report.id, sealed, answer.close ?? false);
    });
  }

  private async keep(
    tx: Tx,
    id: string,
    sealed: Buffer,
    close: boolean,
  ): Promise<Result<{ id: string }, OfficeFailure>> {
    if ((await this.reports.messages(tx, [id])).length >= MESSAGES_MAXIMUM)
      return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
    const saidOn = this.intake.today();
    await this.reports.say(tx, { reportId: id, author: 'officer', keyId: null, sealed, saidOn });
    await this.reports.moveTo(tx, id, close ? 'closed' : 'answered', saidOn);
    return ok({ id });
  }
}
