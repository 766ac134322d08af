import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerHistory } from '../domain/answer-history.ts';
import {
  AnswerHistoryRepository,
  type AlertHistory,
  type StandingCommitment,
  type StandingEvidence,
} from '../persistence/answer-history.repository.ts';

/** What became of items, day by day, for records about companies. Drafts and votes are not in it. */
@Injectable()
export class AnswerHistories {
  constructor(
    private readonly clock: Clock,
    private readonly histories: AnswerHistoryRepository,
  ) {}

  byIds(tx: Tx, itemIds: readonly string[]): Promise<AnswerHistory[]> {
    return this.histories.byIds(tx, itemIds, dayOf(this.clock.now()));
  }

  /** Newest first, at most 1,000. */
  ofAddressee(tx: Tx, addresseeId: string): Promise<AnswerHistory[]> {
    return this.histories.ofAddressee(tx, addresseeId, dayOf(this.clock.now()));
  }

  /** The items of one delivery. */
  async delivered(tx: Tx, positionId: string, addresseeId: string): Promise<AnswerHistory[]> {
    return this.byIds(tx, await this.histories.idsOf(tx, positionId, addresseeId));
  }

  /** Alerts whose 72 hours are over; whether a safety officer holds them is said. */
  alerts(tx: Tx, ids: readonly string[]): Promise<AlertHistory[]> {
    const now = this.clock.now();
    return this.histories.alerts(tx, ids, now, dayOf(now));
  }

  /** By item, from the newest answer that counts. */
  async commitments(tx: Tx, itemIds: readonly string[]): Promise<Map<string, StandingCommitment[]>> {
    return Map.groupBy(await this.histories.commitmentsOf(tx, itemIds), ({ itemId }) => itemId);
  }

  /** By item, what the newest answer that counts rests on. */
  async evidence(tx: Tx, itemIds: readonly string[]): Promise<Map<string, StandingEvidence[]>> {
    return Map.groupBy(await this.histories.evidenceOf(tx, itemIds), ({ itemId }) => itemId);
  }
}
