import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Addressee } from '../../engagements/index.ts';
import type { CompanyRecord, PinnedReply } from '../domain/company-record.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { RecordDesk } from './record-desk.ts';

export interface OwnRecord {
  readonly company: Addressee;
  /** Null while nothing is public. */
  readonly record: CompanyRecord | null;
  /** Newest first. */
  readonly replies: readonly PinnedReply[];
}

/** A company's own view of its record: what it can check, and what it pinned. Nothing of anybody else. */
@Injectable()
export class CompanyDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly desk: RecordDesk,
    private readonly records: CompanyRecordRepository,
    private readonly replies: PinnedReplyRepository,
  ) {}

  own(actor: Actor, organisationId: string): Promise<OwnRecord | null> {
    return this.transactions.read(async (tx) => {
      const company = await this.desk.sides.companyOf(tx, actor, organisationId);
      if (!company) return null;
      const record = await this.records.byAddressee(tx, company.id);
      return { company, record, replies: await this.replies.versions(tx, company.id) };
    });
  }

  checks(actor: Actor, organisationId: string, request: PageRequest): Promise<Page<RecordFact>> {
    return this.transactions.read(async (tx) => {
      const company = await this.desk.sides.companyOf(tx, actor, organisationId);
      if (!company) return { edges: [], hasNextPage: false };
      return this.desk.facts.inCheck(tx, company.id, dayOf(this.clock.now()), request);
    });
  }
}
