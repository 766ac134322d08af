import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import {
  APPEAL_CLOCK_DAYS,
  APPEAL_WITHIN_DAYS,
  type ModerationAct,
  type ModerationAppeal,
} from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { ModerationRepository } from '../persistence/moderation.repository.ts';
import { AppealPanels } from './appeal-panels.ts';

export interface AppealModerationInput {
  readonly actId: string;
  readonly grounds: string;
}

export type AppealModerationFailure = NotFound | InvalidInput | WrongState;

/** The author of a hidden text asks people of another forum to look at it. */
@Injectable()
export class AppealModeration {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly acts: ModerationRepository,
    private readonly appeals: AppealRepository,
    private readonly panels: AppealPanels,
  ) {}

  execute(
    actor: Pick<Actor, 'accountId'>,
    { actId, grounds }: AppealModerationInput,
  ): Promise<Result<ModerationAct, AppealModerationFailure>> {
    return this.transactions.run<ModerationAct, AppealModerationFailure>(async (tx) => {
      const act = isUuid(actId) ? await this.acts.byId(tx, actId) : null;
      if (act?.authorAccountId !== actor.accountId) return err(notFound('This decision'));
      const faults = textFaults(grounds, { path: 'grounds', minLength: 10, maxLength: 4_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const now = this.clock.now();
      if ((await this.appeals.ofActs(tx, [act.id])).length > 0) {
        return err(wrongState('appealed', 'You have appealed already; your first words stand.'));
      }
      if (now.getTime() > act.hiddenAt.getTime() + APPEAL_WITHIN_DAYS * DAY_MS) {
        return err(wrongState('late', `An appeal is possible for ${APPEAL_WITHIN_DAYS} days after a text was hidden.`));
      }
      const appeal: ModerationAppeal = {
        ...{ id: uuidv7(now), actId: act.id, forumId: act.forumId, hearingForumId: null, grounds: grounds.trim() },
        ...{ filedAt: now, firstDecideBy: new Date(now.getTime() + APPEAL_CLOCK_DAYS * DAY_MS) },
        ...{ decideBy: null, outcome: null, decidedAt: null },
      };
      await this.appeals.insert(tx, appeal);
      await this.panels.assign(tx, appeal);
      return ok(act);
    });
  }
}
