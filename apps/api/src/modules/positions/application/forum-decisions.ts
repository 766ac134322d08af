import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type FieldFault } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { ForumAct } from '../domain/forum-act.ts';
import { ForumActRepository } from '../persistence/forum-act.repository.ts';
import { AnsweringAccess } from './answering-access.ts';

export interface Reasons {
  readonly reasons: string;
  /** Where the evidence can be read; a public address. */
  readonly evidenceUrl?: string | null;
}

const NOTHING = { evidenceUrl: null, clock: null, fromDay: null, toDay: null, finding: null } as const;

/** What every act of a forum about an item has: a representative, reasons that are published, and a row that stays. */
@Injectable()
export class ForumDecisions {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    readonly acts: ForumActRepository,
    private readonly audit: AuditTrail,
  ) {}

  decide(
    actor: Actor,
    itemId: string,
    given: Reasons,
    work: (tx: Tx, item: AnswerItem) => Promise<Result<AnswerItem, AnswerFailure>>,
  ): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.transactions.run<AnswerItem, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForForum(tx, actor, itemId);
      if (!item) return err(notFound('This item'));
      const faults = reasonsFaults(given);
      return faults.length > 0 ? err(invalidInput(...faults)) : work(tx, item);
    });
  }

  /** Writes the act down; answers its id, under which the item names it. */
  async record(tx: Tx, actor: Actor, item: AnswerItem, act: Pick<ForumAct, 'kind'> & Partial<ForumAct> & Reasons) {
    const occurredAt = this.clock.now();
    const { accountId } = actor;
    const row = { ...NOTHING, ...act, evidenceUrl: act.evidenceUrl ?? null, reasons: act.reasons.trim() };
    const id = uuidv7(occurredAt);
    await this.acts.insert(tx, { ...row, id, itemId: item.id, accountId, occurredAt });
    await this.audit.record(tx, { accountId, act: `${act.kind}-answer-item`, subjectId: item.id });
    return id;
  }
}

function reasonsFaults({ reasons, evidenceUrl }: Reasons): FieldFault[] {
  const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4000 });
  if (!evidenceUrl) return faults;
  const isAddress =
    URL.canParse(evidenceUrl) && /^https?:$/.test(new URL(evidenceUrl).protocol) && evidenceUrl.length <= 500;
  if (isAddress) return faults;
  return [
    ...faults,
    { path: 'evidenceUrl', code: 'not_an_address', message: 'Evidence needs a web address that begins with https://.' },
  ];
}
