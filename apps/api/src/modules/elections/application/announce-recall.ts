import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { ForumReader, type Forum } from '../../forums/index.ts';
import { announcementFaults } from '../domain/announcement.ts';
import { slugTaken } from '../domain/elections.errors.ts';
import type { AnnounceFailure } from '../domain/elections.failures.ts';
import type { Election } from '../domain/election.ts';
import { RECALL_CHOICES, type Petition } from '../domain/recall.ts';
import { ElectionPlans } from './election-plans.ts';
import { ElectionRegister } from './election-register.ts';
import { OfficedForums } from './officed-forums.ts';
import { PetitionSignatures } from './petition-signatures.ts';

export interface AnnounceRecallInput {
  readonly petitionId: string;
  readonly slug: string;
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export type AnnounceRecallFailure = AnnounceFailure | WrongState;

/** What it takes to announce an election of the forum. */
@Injectable()
export class ElectionNotices {
  constructor(
    readonly forums: ForumReader,
    readonly officed: OfficedForums,
    readonly plans: ElectionPlans,
    readonly register: ElectionRegister,
  ) {}
}

/** When the notice is over, the returning officer sets the dates of the vote: keep or remove, in the seat's constituency. */
@Injectable()
export class AnnounceRecall {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly petitions: PetitionSignatures,
    private readonly notices: ElectionNotices,
  ) {}

  async execute(actor: Actor, input: AnnounceRecallInput): Promise<Result<Election, AnnounceRecallFailure>> {
    try {
      return await this.announce(actor, input);
    } catch (error) {
      if (constraintOf(error) === 'elections_slug_unique') return err(slugTaken());
      throw error;
    }
  }

  private announce(actor: Actor, input: AnnounceRecallInput): Promise<Result<Election, AnnounceRecallFailure>> {
    return this.transactions.run<Election, AnnounceRecallFailure>(async (tx) => {
      const petition = isUuid(input.petitionId) ? await this.petitions.rows.lock(tx, input.petitionId) : null;
      const forum = petition && (await this.forumOf(tx, actor, petition));
      if (!petition || !forum) return err(notFound('The petition'));
      const now = this.petitions.now();
      if (petition.state !== 'noticed' || (petition.noticeEndsAt ?? now) > now) {
        return err(wrongState(petition.state, 'The vote is announced once the notice is over. Nothing was announced.'));
      }
      return this.enter(tx, actor, petition, forum, input);
    });
  }

  private async forumOf(tx: Tx, actor: Actor, { forumId }: Petition): Promise<Forum | null> {
    const forum = await this.notices.forums.byId(tx, forumId);
    return forum && this.notices.officed.bySlug(tx, actor, forum.slug, 'returning_officer');
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    petition: Petition,
    forum: Forum,
    input: AnnounceRecallInput,
  ): Promise<Result<Election, AnnounceRecallFailure>> {
    const constituency = await this.notices.forums.constituency(tx, petition.constituencyId);
    const { slug, title, opensAt, closesAt } = input;
    const given = { forum: forum.slug, slug, title, opensAt, closesAt, kind: 'recall' } as const;
    const faults = announcementFaults(given, this.petitions.now()).filter(({ path }) => path !== 'kind');
    if (faults.length > 0) return err(invalidInput(...faults));
    const styles = [{ constituency: constituency?.slug ?? '' }];
    const plan = await this.notices.plans.of(tx, forum, { ...given, styles, choices: RECALL_CHOICES });
    if (!plan.ok) return plan;
    const election = { ...plan.value.election, subjectSeatId: petition.seatId };
    await this.notices.register.enter(tx, { ...plan.value, election }, actor.accountId);
    await this.petitions.rows.change(tx, petition.id, { state: 'voting', electionId: election.id });
    return ok(election);
  }
}
