import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { notFound } from '../../../platform/errors/problems.ts';
import type { MinorityOpinion } from '../domain/draft.ts';
import { type OpinionFailure, Opinions } from './opinions.ts';

/** Its author takes it back; nobody else can. What members carry together is no longer one person’s to take. */
@Injectable()
export class WithdrawOpinion {
  constructor(private readonly opinions: Opinions) {}

  execute(actor: Actor, opinionId: string): Promise<Result<MinorityOpinion, OpinionFailure>> {
    return this.opinions.change<OpinionFailure>(actor, opinionId, async (tx, opinion, { member }) => {
      const isCarried = opinion.voice === 'members' && opinion.state === 'attached';
      if (opinion.memberId !== member.id || isCarried) return err(notFound('An opinion of yours'));
      await this.opinions.rows.setState(tx, opinionId, 'withdrawn', null);
      return ok();
    });
  }
}
