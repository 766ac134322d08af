import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { Grievance } from '../domain/grievance.ts';
import type { ReadMessage } from '../domain/heard-message.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { GrievanceAccess } from './grievance-access.ts';
import { HeardWords } from './heard-words.ts';

const NOTHING: Page<Grievance> = { edges: [], hasNextPage: false };

export interface OpenedGrievance {
  readonly grievance: Grievance;
  /** All of it for the forum; for the company what the person shares with it. */
  readonly text: string | null;
  /** For the forum: what the company reads, where that is another text. */
  readonly companyText: string | null;
  readonly messages: readonly ReadMessage[];
}

/** Grievances, for the forum through which they came and for the company to which they go. */
@Injectable()
export class GrievanceDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: GrievanceAccess,
    private readonly grievances: GrievanceRepository,
    private readonly words: HeardWords,
  ) {}

  ofForum(actor: Actor, forumId: string, request: PageRequest): Promise<Page<Grievance>> {
    return this.transactions.read(async (tx) => {
      const reads = await this.access.mayReadForum(tx, actor, forumId);
      return reads ? this.grievances.ofForum(tx, forumId, request) : NOTHING;
    });
  }

  ofCompany(actor: Actor, request: PageRequest): Promise<Page<Grievance>> {
    return this.transactions.read(async (tx) => {
      const own = await this.access.companiesOf(tx, actor);
      return own.length > 0 ? this.grievances.ofAddressees(tx, own, request) : NOTHING;
    });
  }

  openForForum(actor: Actor, id: string): Promise<Result<OpenedGrievance, NotFound>> {
    return this.transactions.run<OpenedGrievance, NotFound>(async (tx) => {
      const grievance = isUuid(id) ? await this.grievances.lock(tx, id) : null;
      const isTheirs = grievance !== null && (await this.access.mayReadForum(tx, actor, grievance.forumId));
      if (!isTheirs || grievance.state === 'withdrawn') return err(notFound('The grievance'));
      const { textRef, companyTextRef } = grievance;
      const texts = await this.words.open(tx, actor, 'forum', [textRef, companyTextRef]);
      const wordsOf = (ref: string | null): string | null => (ref && texts.get(ref)) ?? null;
      const messages = await this.words.officeThread(tx, 'grievance', id, { actor, by: 'forum' });
      return ok({ grievance, text: wordsOf(textRef), companyText: wordsOf(companyTextRef), messages });
    });
  }

  /** What the person wrote to the forum alone stays there: the company sees acts and answers, and its own words. */
  openForCompany(actor: Actor, id: string): Promise<Result<OpenedGrievance, NotFound>> {
    return this.transactions.run<OpenedGrievance, NotFound>(async (tx) => {
      const grievance = isUuid(id) ? await this.grievances.lock(tx, id) : null;
      const own = await this.access.companiesOf(tx, actor);
      if (!grievance || !own.includes(grievance.addresseeId) || grievance.state === 'withdrawn')
        return err(notFound('The grievance'));
      const { shares, textRef, companyTextRef } = grievance;
      const ref = shares === 'all' ? textRef : shares === 'part' ? companyTextRef : null;
      const text = ref ? ((await this.words.open(tx, actor, 'company', [ref])).get(ref) ?? null) : null;
      const messages = await this.words.companyThread(tx, id, { actor, readsPerson: shares === 'all' });
      return ok({ grievance: withoutHold(grievance), text, companyText: null, messages });
    });
  }
}

/** That a safety officer worries is nothing for the company. */
export const withoutHold = (grievance: Grievance): Grievance => ({ ...grievance, heldOn: null, holdReason: null });
