import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { ForumReader, MemberReader, type Member } from '../../forums/index.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';

/** What somebody said so that a mix can be counted, and until when they want to be left alone. */
export interface OwnPreferences {
  readonly region: string | null;
  readonly groups: readonly string[];
  readonly pausedUntil: string | null;
  /** Groups that the charter names: the only ones that can be chosen. */
  readonly groupsOfCharter: readonly string[];
}

const LONGEST_PAUSE_DAYS = 730;

@Injectable()
export class OwnPreferencesDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberReader,
    private readonly forums: ForumReader,
    private readonly candidates: CandidateRepository,
  ) {}

  /** Null for somebody who is no member. */
  own({ accountId }: Actor): Promise<OwnPreferences | null> {
    return this.transactions.read(async (tx) => {
      const member = await this.members.byAccount(tx, accountId);
      if (member?.state !== 'active') return null;
      const profile = await this.candidates.profile(tx, accountId);
      const charter = await this.forums.charterOf(tx, member.forumId);
      const reserved = charter?.content.constituencies.flatMap((one) => one.reserved.map(({ name }) => name)) ?? [];
      const pausedUntil = await this.candidates.pausedUntil(tx, accountId);
      const { region = null, groups = [] } = profile ?? {};
      return { region, groups, pausedUntil, groupsOfCharter: [...new Set(reserved)] };
    });
  }

  async describe(
    actor: Actor,
    region: string | null,
    groups: readonly string[],
  ): Promise<Result<OwnPreferences, NotFound | InvalidInput>> {
    const own = await this.own(actor);
    if (!own) return err(notFound('Your membership'));
    const isKnown = groups.length <= 10 && groups.every((group) => own.groupsOfCharter.includes(group));
    if (!isKnown)
      return err(invalidInput({ path: 'groups', code: 'unknown_group', message: 'The charter names no such group.' }));
    const named = region?.trim() ?? '';
    if (named.length === 1 || named.length > 60)
      return err(invalidInput({ path: 'region', code: 'too_long', message: 'A region has 2 to 60 characters.' }));
    const kept = { region: named === '' ? null : named, groups: [...new Set(groups)] };
    await this.transactions.commit((tx) =>
      this.candidates.saveProfile(tx, actor.accountId, kept.region, kept.groups, this.clock.now()),
    );
    return ok({ ...own, ...kept });
  }

  /** “Not now”, for oneself or for the organisation that one speaks for, until a day; null ends it. */
  async pause(
    actor: Actor,
    until: string | null,
    forOrganisation: boolean,
  ): Promise<Result<OwnPreferences, NotFound | InvalidInput>> {
    const today = dayOf(this.clock.now());
    if (until !== null && (until < today || until > dayAfter(today, LONGEST_PAUSE_DAYS)))
      return err(
        invalidInput({ path: 'until', code: 'out_of_range', message: 'Choose a day within the next two years.' }),
      );
    const paused = await this.transactions.run<null, NotFound>(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      const subject = member && this.subjectOf(member, forOrganisation);
      if (!subject) return err(notFound('Your membership'));
      await this.candidates.pause(tx, subject, forOrganisation ? 'organisation' : 'account', until);
      return ok(null);
    });
    const own = paused.ok ? await this.own(actor) : null;
    return own ? ok(own) : err(notFound('Your membership'));
  }

  private subjectOf({ state, accountId, organisationId }: Member, forOrganisation: boolean): string | null {
    if (state !== 'active') return null;
    return forOrganisation ? organisationId : accountId;
  }
}
