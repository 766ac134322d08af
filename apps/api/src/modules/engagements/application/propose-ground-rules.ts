import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import {
  ANSWER_DAYS,
  type GroundRules,
  type GroundRulesContent,
  type GroundRulesTerms,
  rulesFaults,
  termsFaults,
} from '../domain/ground-rules.ts';
import { type Desk, EngagementDesk } from './engagement-desk.ts';
import { GroundRulesTable } from './ground-rules-table.ts';

export interface ProposeGroundRulesInput {
  readonly engagementId: string;
  readonly language: string;
  readonly content: GroundRulesContent;
  readonly terms: GroundRulesTerms;
  readonly message: string;
  /** Version that lay before the writer; 0 where there was none. */
  readonly following: number;
}

export type ProposeGroundRulesFailure = NotFound | InvalidInput | WrongState;

/** One side's next version; the other side sees what it changes. The first one begins the negotiation. */
@Injectable()
export class ProposeGroundRules {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly table: GroundRulesTable,
  ) {}

  execute(actor: Actor, input: ProposeGroundRulesInput): Promise<Result<Engagement, ProposeGroundRulesFailure>> {
    return this.transactions.run<Engagement, ProposeGroundRulesFailure>(async (tx) => {
      const found = await this.desk.asEither(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const refused = await this.refusal(tx, found.value, input);
      if (refused) return err(refused);
      const faults = this.faults(input, await this.table.languagesOf(tx, found.value.engagement));
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.propose(tx, actor, found.value, input));
    });
  }

  private async refusal(
    tx: Tx,
    { engagement }: Desk,
    { following }: ProposeGroundRulesInput,
  ): Promise<WrongState | null> {
    if (engagement.announcedAt === null || engagement.endedAt !== null)
      return wrongState(
        engagement.state,
        'Ground rules are negotiated once the briefing is out, and until the end. Nothing was proposed.',
      );
    if (!(await this.table.hasBriefing(tx, engagement)))
      return wrongState(
        'briefing',
        'The briefing comes first: the company has not published it yet. Nothing was proposed.',
      );
    const latest = await this.table.rules.latestOf(tx, engagement.id);
    if ((latest?.version ?? 0) === following) return null;
    return wrongState(
      'newer',
      'The other side proposed a newer version meanwhile. Yours was not sent; read theirs first.',
    );
  }

  private faults(
    { content, terms, message, language }: ProposeGroundRulesInput,
    languages: readonly string[],
  ): FieldFault[] {
    const unknown = { path: 'language', code: 'unknown', message: 'The forum’s charter does not have this language.' };
    return [
      ...rulesFaults(content),
      ...termsFaults(terms, dayOf(this.desk.now())),
      ...textFaults(message, { path: 'message', minLength: 3, maxLength: 4000 }),
      ...(languages.includes(language) ? [] : [unknown]),
    ];
  }

  private async propose(tx: Tx, actor: Actor, desk: Desk, input: ProposeGroundRulesInput): Promise<Engagement> {
    const { engagement, side } = desk;
    const proposedAt = this.desk.now();
    const rules: GroundRules = {
      ...{ engagementId: engagement.id, version: input.following + 1, side, language: input.language, ...input.terms },
      ...{ content: input.content, message: input.message.trim(), proposedBy: actor.accountId, proposedAt },
      answerBy: dayAfter(dayOf(proposedAt), ANSWER_DAYS),
    };
    const begins = engagement.state === 'briefing';
    const moved = begins ? await this.desk.move(tx, engagement, { state: 'ground_rules' }) : engagement;
    await this.table.lay(tx, rules);
    return moved;
  }
}
