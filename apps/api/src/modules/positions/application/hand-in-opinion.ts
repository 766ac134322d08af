import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { MinorityOpinion } from '../domain/draft.ts';
import { type OpinionFailure, Opinions } from './opinions.ts';

export type HandInOpinionFailure = OpinionFailure | InvalidInput;

/** A representative’s opinion is attached at once; that of a member gathers support first. */
@Injectable()
export class HandInOpinion {
  constructor(private readonly opinions: Opinions) {}

  execute(actor: Actor, opinionId: string): Promise<Result<MinorityOpinion, HandInOpinionFailure>> {
    return this.opinions.change<HandInOpinionFailure>(actor, opinionId, async (tx, opinion, { member }) => {
      if (opinion.memberId !== member.id) return err(notFound('An opinion of yours'));
      if (opinion.state !== 'begun') return err(wrongState(opinion.state, 'It has been handed in already and stands.'));
      const faults = textFaults(opinion.text, { path: 'text', minLength: 20, maxLength: 6000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const now = this.opinions.clock.now();
      if (opinion.voice === 'representative') await this.opinions.rows.setState(tx, opinionId, 'attached', now);
      else {
        await this.opinions.rows.setState(tx, opinionId, 'gathering', null);
        await this.opinions.rows.support(tx, opinionId, member.id, dayOf(now));
      }
      return ok();
    });
  }
}
