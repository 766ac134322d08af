import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { groupFaults } from '../domain/reserved-groups.ts';
import { stateAfter, type Candidate } from '../domain/candidate.ts';
import type { Election } from '../domain/election.ts';
import { alreadyNominated, notEligible } from '../domain/elections.errors.ts';
import type { MemberProposed } from '../domain/elections.events.ts';
import type { NominateFailure } from '../domain/elections.failures.ts';
import { Electorate, type Membership } from './electorate.ts';
import { Nominations } from './nominations.ts';

export interface NominateInput {
  readonly election: string;
  /** Oneself where left out. */
  readonly pseudonym?: string | undefined;
  readonly reservedGroups?: readonly string[] | undefined;
}

/** Nominating oneself says yes at once; nominating somebody else seconds them, and waits for their word. */
@Injectable()
export class Nominate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly nominations: Nominations,
    private readonly electorate: Electorate,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: NominateInput): Promise<Result<Candidate, NominateFailure>> {
    return this.transactions.run<Candidate, NominateFailure>(async (tx) => {
      const election = await this.nominations.lockElection(tx, input.election);
      if (!election.ok) return election;
      const nominator = await this.electorate.of(tx, actor, election.value);
      if (!nominator) return err(notFound('The election'));
      const obstacle = this.electorate.obstacleToVoting(nominator);
      if (obstacle) return err(notEligible(obstacle));
      const { pseudonym } = input;
      const other =
        pseudonym === undefined ? nominator : await this.electorate.byPseudonym(tx, election.value, pseudonym);
      if (!other) return err(notFound('The member'));
      return this.enter(tx, election.value, nominator, other, input.reservedGroups ?? []);
    });
  }

  private async enter(
    tx: Tx,
    election: Election,
    nominator: Membership,
    { member, style }: Membership,
    groups: readonly string[],
  ): Promise<Result<Candidate, NominateFailure>> {
    const obstacle = await this.electorate.obstacleToStanding(tx, election, { member, style });
    if (obstacle || !style) return err(notEligible(obstacle ?? 'other-constituency'));
    const isSelf = member.id === nominator.member.id;
    if (nominator.style?.id !== style.id) return err(notEligible('other-constituency'));
    const faults = isSelf ? groupFaults(groups, style) : [];
    if (faults.length > 0) return err(invalidInput(...faults));
    const { candidates } = this.nominations;
    const earlier = await candidates.ofMember(tx, [style.id], member.id);
    if (earlier && earlier.state !== 'withdrawn') return err(alreadyNominated(earlier.id));
    const now = this.nominations.now();
    const state = stateAfter(isSelf, 0, election.seconders);
    const reservedGroups = isSelf ? [...groups] : [];
    const candidate = { id: uuidv7(now), styleId: style.id, memberId: member.id, title: member.pseudonym, state };
    await candidates.insert(tx, { ...candidate, reservedGroups, number: null }, now);
    if (!isSelf) {
      await candidates.second(tx, candidate.id, nominator.member.id, now);
      const payload = { electionId: election.id, candidateId: candidate.id, accountId: member.accountId };
      await this.outbox.publish(tx, { type: 'elections.member-proposed', payload } satisfies MemberProposed);
    }
    const written = await candidates.byId(tx, candidate.id);
    return written ? ok(written) : err(notFound('The nomination'));
  }
}
