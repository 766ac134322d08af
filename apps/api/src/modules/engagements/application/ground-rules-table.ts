import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { GroundRulesDue, GroundRulesProposed } from '../domain/engagements.events.ts';
import type { GroundRules } from '../domain/ground-rules.ts';
import { BriefingRepository } from '../persistence/briefing.repository.ts';
import { GroundRulesRepository } from '../persistence/ground-rules.repository.ts';

/** The table on which proposals lie, with what both sides need to know about them. */
@Injectable()
export class GroundRulesTable {
  constructor(
    readonly rules: GroundRulesRepository,
    private readonly briefings: BriefingRepository,
    private readonly forums: ForumReader,
    private readonly outbox: Outbox,
  ) {}

  async languagesOf(tx: Tx, { forumId }: Engagement): Promise<readonly string[]> {
    return (await this.forums.charterOf(tx, forumId))?.content.languages ?? [];
  }

  async hasBriefing(tx: Tx, { id }: Engagement): Promise<boolean> {
    return (await this.briefings.versionsOf(tx, [id])).length > 0;
  }

  /** Lays a proposal on the table, tells the other side, and sets its reminder. */
  async lay(tx: Tx, rules: GroundRules): Promise<void> {
    await this.rules.propose(tx, rules);
    const payload = { engagementId: rules.engagementId, version: rules.version };
    await this.outbox.publish(tx, { type: 'engagements.ground-rules-proposed', payload } satisfies GroundRulesProposed);
    const due = { type: 'engagements.ground-rules-due', payload } satisfies GroundRulesDue;
    await this.outbox.publish(tx, due, endOfDayAnywhere(rules.answerBy));
  }
}
