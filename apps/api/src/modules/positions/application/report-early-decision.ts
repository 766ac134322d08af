import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type FieldFault } from '../../../platform/errors/problems.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { Position } from '../domain/position.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { OverdueRepository, type EarlyDecision } from '../persistence/overdue.repository.ts';
import { AnsweringAccess } from './answering-access.ts';
import { PositionReader } from './position-reader.ts';

export interface EarlyDecisionInput {
  readonly position: string;
  readonly addresseeId: string;
  readonly kind: 'decision' | 'launch';
  readonly words: string;
  readonly sourceUrl: string | null;
  readonly decidedOn: string;
}

/** Where items are flagged. */
@Injectable()
export class Unanswered {
  constructor(
    readonly items: AnswerItemRepository,
    readonly overdues: OverdueRepository,
    readonly positions: PositionReader,
  ) {}
}

/** Rule I2: a company that decides or launches while a recommendation about it is unanswered is flagged, with the day. */
@Injectable()
export class ReportEarlyDecision {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly unanswered: Unanswered,
  ) {}

  execute(actor: Actor, input: EarlyDecisionInput): Promise<Result<EarlyDecision, AnswerFailure>> {
    return this.transactions.run<EarlyDecision, AnswerFailure>(async (tx) => {
      const position = await this.unanswered.positions.bySlug(tx, input.position);
      const reportedBy = position && (await this.sideOf(tx, actor, position, input.addresseeId));
      if (!position || !reportedBy) return err(notFound('This position'));
      const reportedAt = this.clock.now();
      const faults = faultsOf(input, reportedBy, dayOf(reportedAt));
      if (faults.length > 0) return err(invalidInput(...faults));
      const { addresseeId, kind, sourceUrl, decidedOn } = input;
      const words = { words: input.words.trim(), sourceUrl: sourceUrl || null };
      const who = { positionId: position.id, addresseeId, reportedBy, accountId: actor.accountId };
      const decision: EarlyDecision = { id: uuidv7(reportedAt), ...who, kind, ...words, decidedOn, reportedAt };
      await this.unanswered.overdues.insertDecision(tx, decision);
      for (const item of await this.unanswered.items.lockOfPosition(tx, position.id, addresseeId)) {
        if (!wasOpen(item, decidedOn)) continue;
        await this.unanswered.items.change(tx, item.id, { decidedBeforeOn: decidedOn });
      }
      return ok(decision);
    });
  }

  private async sideOf(
    tx: Tx,
    actor: Actor,
    { forumId }: Position,
    addresseeId: string,
  ): Promise<'company' | 'forum' | null> {
    const roles = ['company_rights', 'company_signatory'];
    if (await this.access.actsFor(tx, actor, addresseeId, ...roles)) return 'company';
    return (await this.access.represents(tx, actor, forumId)) ? 'forum' : null;
  }
}

/** Unanswered on that day, or still under consideration; noted once. */
function wasOpen(item: AnswerItem, day: string): boolean {
  if (item.decidedBeforeOn !== null || day < item.deliveredOn) return false;
  return item.answeredOn === null || item.answeredOn > day || item.decideBy !== null;
}

function faultsOf(input: EarlyDecisionInput, reportedBy: 'company' | 'forum', today: string): FieldFault[] {
  const faults = textFaults(input.words, { path: 'words', minLength: 10, maxLength: 2000 });
  const { sourceUrl, decidedOn } = input;
  const isAddress =
    sourceUrl !== null && URL.canParse(sourceUrl) && sourceUrl.startsWith('http') && sourceUrl.length <= 500;
  if (sourceUrl ? !isAddress : reportedBy === 'forum') {
    faults.push({ path: 'sourceUrl', code: 'missing', message: 'Say where the decision can be read: a web address.' });
  }
  if (decidedOn > today) faults.push({ path: 'decidedOn', code: 'out_of_range', message: 'The day has not come yet.' });
  return faults;
}
