import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { organisationsOf } from '../domain/check-charter.ts';
import { charterOpen, type CharterOpen } from '../domain/forum.errors.ts';
import type { CharterContent } from '../domain/forum-charter.ts';
import type { Motion } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { StandingRepository } from '../persistence/standing.repository.ts';
import { CharterChecks } from './charter-checks.ts';
import { type ProposalInput, ProposeMotion, type ProposeMotionFailure } from './propose-motion.ts';

export interface ProposeCharterVersionInput extends ProposalInput {
  readonly forumId: string;
  readonly name: string;
  readonly charter: CharterContent;
}

export type ProposeCharterVersionFailure = ProposeMotionFailure | CharterOpen;

/** Proposes how the charter should read from now on; also a second attempt at founding after a refusal. */
@Injectable()
export class ProposeCharterVersion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly motions: MotionRepository,
    private readonly ties: StandingRepository,
    private readonly checks: CharterChecks,
    private readonly proposals: ProposeMotion,
  ) {}

  execute(actor: Actor, input: ProposeCharterVersionInput): Promise<Result<Motion, ProposeCharterVersionFailure>> {
    return this.transactions.run<Motion, ProposeCharterVersionFailure>(async (tx) => {
      const { forumId, charter } = input;
      if (!isUuid(forumId)) return err(notFound('This forum'));
      const forum = await this.proposals.mayPropose(tx, actor, forumId, input);
      if (!forum.ok) return forum;
      const faults = textFaults(input.name, { path: 'name', minLength: 3, maxLength: 120 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (await this.motions.openCharter(tx, forumId)) return err(charterOpen());
      const checked = await this.checks.check(tx, forumId, charter);
      if (!checked.ok) return checked;
      const onPanels = await this.ties.onPanels(tx, forumId);
      const fresh = organisationsOf(charter).filter((id) => !onPanels.includes(id));
      const vetted = await this.checks.vetted(tx, fresh);
      if (!vetted.ok) return vetted;
      const matter = { kind: 'charter', payload: { name: input.name.trim(), content: charter } } as const;
      return this.proposals.propose(tx, actor, forumId, matter, input);
    });
  }
}
