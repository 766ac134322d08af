import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { ForumReader, MemberReader } from '../../forums/index.ts';
import { type OutcomeChoice, UNCHOSEN } from '../domain/outcome-choice.ts';
import { OutcomeChoiceRepository } from '../persistence/outcome-choice.repository.ts';

export type ChooseOutcomesFailure = InvalidInput;

/** How somebody wants to be told what became of what they said. */
@Injectable()
export class ChooseOutcomes {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberReader,
    private readonly forums: ForumReader,
    private readonly choices: OutcomeChoiceRepository,
  ) {}

  async of({ accountId }: Actor): Promise<OutcomeChoice> {
    const chosen = await this.transactions.read((tx) => this.choices.of(tx, [accountId]));
    return chosen.get(accountId) ?? UNCHOSEN;
  }

  /** Organisations through which this person can be told: those on the panel of their constituency. */
  organisations(actor: Actor): Promise<string[]> {
    return this.transactions.read((tx) => this.panelOf(tx, actor));
  }

  execute(actor: Actor, choice: OutcomeChoice): Promise<Result<OutcomeChoice, ChooseOutcomesFailure>> {
    return this.transactions.run<OutcomeChoice, ChooseOutcomesFailure>(async (tx) => {
      const isByOrganisation = choice.channel === 'organisation';
      const chosen = { ...choice, organisationId: isByOrganisation ? choice.organisationId : null };
      if (isByOrganisation && !(await this.panelOf(tx, actor)).includes(choice.organisationId ?? '')) {
        const message = 'Choose an organisation of your forum’s panel. What you had chosen before still holds.';
        return err(invalidInput({ path: 'organisationId', code: 'unknown', message }));
      }
      await this.choices.save(tx, actor.accountId, chosen, dayOf(this.clock.now()));
      return ok(chosen);
    });
  }

  private async panelOf(tx: Tx, { accountId }: Actor): Promise<string[]> {
    const member = await this.members.byAccount(tx, accountId);
    if (!member || member.state === 'ended') return [];
    return (await this.forums.panelOf(tx, member.constituencyId)).map(({ organisationId }) => organisationId);
  }
}
