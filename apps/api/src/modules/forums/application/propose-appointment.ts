import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { AccountReader } from '../../identity/index.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import type { Motion } from '../domain/motion.ts';
import { Offices } from './offices.ts';
import { type ProposalInput, ProposeMotion, type ProposeMotionFailure } from './propose-motion.ts';

export interface ProposeAppointmentInput extends ProposalInput {
  readonly forumId: string;
  /** Handle of the account that would hold the office. */
  readonly handle: string;
  readonly role: ForumRole;
  readonly endsOn: string | null;
}

/** Proposes somebody for an office of the forum; nobody of the fund can run its elections or moderate it. */
@Injectable()
export class ProposeAppointment {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly offices: Offices,
    private readonly proposals: ProposeMotion,
  ) {}

  execute(actor: Actor, input: ProposeAppointmentInput): Promise<Result<Motion, ProposeMotionFailure>> {
    return this.transactions.run<Motion, ProposeMotionFailure>(async (tx) => {
      const { forumId, handle, role, endsOn } = input;
      if (!isUuid(forumId)) return err(notFound('This forum'));
      const forum = await this.proposals.mayPropose(tx, actor, forumId, input);
      if (!forum.ok) return forum;
      if (forum.value.state !== 'active')
        return err(wrongState('founding', 'A forum gives offices once its charter is in force.'));
      if (endsOn !== null && endsOn < dayOf(this.clock.now())) {
        return err(invalidInput({ path: 'endsOn', code: 'past', message: 'An office does not end before it begins.' }));
      }
      const account = await this.accounts.byHandle(tx, handle.trim());
      if (!account) return err(notFound('An account of this handle'));
      const refusal = await this.offices.refusal(tx, { forumId, accountId: account.id, role });
      if (refusal) return err(refusal);
      const matter = { kind: 'appointment', payload: { accountId: account.id, role, endsOn } } as const;
      return this.proposals.propose(tx, actor, forumId, matter, input);
    });
  }
}
