import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import { MINORITY_SUPPORTERS } from '../domain/decision.ts';
import type { MinorityOpinion } from '../domain/draft.ts';
import { type OpinionFailure, Opinions } from './opinions.ts';

/** A member carries another member’s opinion, or no longer does; with enough of them it is attached. Nobody sees who. */
@Injectable()
export class SupportOpinion {
  constructor(private readonly opinions: Opinions) {}

  execute(actor: Actor, opinionId: string, supports: boolean): Promise<Result<MinorityOpinion, OpinionFailure>> {
    return this.opinions.change<OpinionFailure>(actor, opinionId, async (tx, opinion, { member }) => {
      const { rows, clock } = this.opinions;
      if (opinion.state !== 'gathering') {
        return err(wrongState(opinion.state, 'This opinion does not gather support now. Nothing was recorded.'));
      }
      if (!supports) {
        await rows.leave(tx, opinionId, member.id);
        return ok();
      }
      await rows.support(tx, opinionId, member.id, dayOf(clock.now()));
      const { supporters } = (await rows.byId(tx, opinionId))!;
      if (supporters >= MINORITY_SUPPORTERS) await rows.setState(tx, opinionId, 'attached', clock.now());
      return ok();
    });
  }
}
