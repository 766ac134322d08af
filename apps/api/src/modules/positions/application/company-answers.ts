import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { SignatoryLevel } from '../../engagements/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { CompanyQueuePart } from '../domain/company-queue.ts';
import type { Signoff, WholeResponse } from '../domain/response.ts';
import { AlertRepository, type UrgentAlert } from '../persistence/alert.repository.ts';
import { CompanyQueueRepository } from '../persistence/company-queue.repository.ts';
import { SignatoryRepository, type Signatory } from '../persistence/signatory.repository.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { AnsweringAccess } from './answering-access.ts';

export interface CompanyAnswer {
  readonly item: AnswerItem;
  /** For which files are handed in. */
  readonly organisationId: string | null;
  readonly languages: readonly string[];
  /** What is not sent yet, with its parts. */
  readonly draft: WholeResponse | null;
  readonly signoffs: readonly Signoff[];
  readonly signatories: readonly Signatory[];
  readonly demandedLevel: SignatoryLevel;
  /** How often sent answers left each clause under consideration. */
  readonly considered: ReadonlyMap<string, number>;
}

/** Where a company's own people and rows are read. */
@Injectable()
export class CompanyRows {
  constructor(
    readonly access: AnsweringAccess,
    readonly queue: CompanyQueueRepository,
    readonly alerts: AlertRepository,
    readonly signatories: SignatoryRepository,
    readonly drafts: AnswerDrafts,
  ) {}
}

/** A company's own desk: what waits for an answer, the drafts, and the trail of signatures. Nobody else reads these. */
@Injectable()
export class CompanyAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly rows: CompanyRows,
  ) {}

  today(): string {
    return dayOf(this.clock.now());
  }

  /** In the order in which it is due; null is everything. */
  page(actor: Actor, part: CompanyQueuePart | null, request: PageRequest): Promise<Page<AnswerItem>> {
    return this.transactions.read(async (tx) => {
      return this.rows.queue.page(tx, await this.rows.access.addresseeIdsOf(tx, actor), part, request);
    });
  }

  counts(actor: Actor): Promise<Record<CompanyQueuePart, number>> {
    return this.transactions.read(async (tx) => {
      return this.rows.queue.counts(tx, await this.rows.access.addresseeIdsOf(tx, actor));
    });
  }

  one(actor: Actor, itemId: string): Promise<CompanyAnswer | null> {
    return this.transactions.read(async (tx) => {
      const item = await this.rows.access.readForCompany(tx, actor, itemId);
      if (!item) return null;
      const organisationId = await this.rows.access.organisationOf(tx, actor, item.addresseeId);
      const { responses } = this.rows.drafts;
      const draft = (await responses.ofItems(tx, [item.id])).find(({ state }) => state !== 'sent') ?? null;
      const languages = await this.rows.drafts.languages(tx, item.forumId);
      const signatories = await this.rows.signatories.ofAddressee(tx, item.addresseeId);
      const signoffs = await responses.signoffsOf(tx, item.id);
      const considered = await responses.consideredBefore(tx, item.id);
      const demandedLevel = await this.rows.drafts.demanded(tx, item);
      return { item, organisationId, languages, draft, signoffs, signatories, demandedLevel, considered };
    });
  }

  alerts(actor: Actor): Promise<UrgentAlert[]> {
    return this.transactions.read(async (tx) => {
      return this.rows.alerts.ofAddressees(tx, await this.rows.access.addresseeIdsOf(tx, actor));
    });
  }
}
