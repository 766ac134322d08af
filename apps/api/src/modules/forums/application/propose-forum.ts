import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type FieldFault, invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { organisationsOf, slugFaults } from '../domain/check-charter.ts';
import { slugTaken, type SlugTaken } from '../domain/forum.errors.ts';
import type { Forum } from '../domain/forum.ts';
import type { CharterContent } from '../domain/forum-charter.ts';
import type { Motion } from '../domain/motion.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';
import { AnswerMotion, type AnswerMotionFailure } from './answer-motion.ts';
import { type CharterFailure, CharterChecks } from './charter-checks.ts';
import { Motions } from './motions.ts';

export interface ProposeForumInput {
  /** The organisation that proposes; it must be on a panel. */
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly pilotFrom: string;
  readonly pilotTo: string;
  readonly charter: CharterContent;
  readonly reasons: string;
}

export type ProposeForumFailure = AnswerMotionFailure | SlugTaken;

const MIN_PILOT_DAYS = 90;
const MAX_PILOT_DAYS = 3 * 366;

/** The charter with which a forum would begin. */
@Injectable()
export class FirstCharter {
  constructor(
    private readonly checks: CharterChecks,
    private readonly motions: Motions,
    private readonly answering: AnswerMotion,
  ) {}

  async check(tx: Tx, forumId: string, charter: CharterContent): Promise<Result<undefined, CharterFailure>> {
    const checked = await this.checks.check(tx, forumId, charter);
    return checked.ok ? this.checks.vetted(tx, organisationsOf(charter)) : checked;
  }

  async proposeAndSign(
    tx: Tx,
    actor: Actor,
    { id: forumId, name }: Forum,
    { organisationId, charter, reasons }: ProposeForumInput,
  ): Promise<Result<Motion, AnswerMotionFailure>> {
    const matter = { kind: 'charter', payload: { name, content: charter } } as const;
    const draft = { forumId, matter, reasons, proposedBy: actor.accountId, proposedFor: organisationId };
    const opened = await this.motions.open(tx, draft);
    if (!opened.ok) return opened;
    const signing = { motionId: opened.value.id, organisationId, answer: 'signed', reason: null } as const;
    return this.answering.answer(tx, actor, signing);
  }
}

/** An attesting organisation proposes a forum and signs; it begins when every organisation on its panels has signed. */
@Injectable()
export class ProposeForum {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumRepository,
    private readonly founding: FirstCharter,
  ) {}

  execute(actor: Actor, input: ProposeForumInput): Promise<Result<Forum, ProposeForumFailure>> {
    return this.transactions.run<Forum, ProposeForumFailure>(async (tx) => {
      const { organisationId, charter } = input;
      const named = organisationsOf(charter);
      if (!holdsRoleIn(actor, organisationId, 'ngo_signatory')) return err(notFound('This organisation'));
      const faults = this.faults(input, named);
      if (faults.length > 0) return err(invalidInput(...faults));
      const forum = await this.create(tx, input);
      if (!forum.ok) return forum;
      const checked = await this.founding.check(tx, forum.value.id, charter);
      if (!checked.ok) return checked;
      const signed = await this.founding.proposeAndSign(tx, actor, forum.value, input);
      return signed.ok ? forum : signed;
    });
  }

  private async create(
    tx: Tx,
    { slug, name, pilotFrom, pilotTo }: ProposeForumInput,
  ): Promise<Result<Forum, SlugTaken>> {
    if (await this.forums.bySlug(tx, slug)) return err(slugTaken(slug));
    const createdAt = this.clock.now();
    const forum: Forum = {
      ...{ id: uuidv7(createdAt), slug, name: name.trim(), state: 'founding', pilotFrom, pilotTo, createdAt },
      ...{ activatedAt: null, endedAt: null },
    };
    await this.forums.insert(tx, forum);
    return ok(forum);
  }

  private faults(input: ProposeForumInput, named: readonly string[]): FieldFault[] {
    const faults = [
      ...slugFaults(input.slug, 'slug'),
      ...textFaults(input.name, { path: 'name', minLength: 3, maxLength: 120 }),
      ...textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 }),
      ...this.pilotFaults(input),
    ];
    if (!named.includes(input.organisationId)) {
      faults.push({
        path: 'constituencies',
        code: 'proposer_missing',
        message: 'The organisation that proposes a forum is on one of its panels.',
      });
    }
    return faults;
  }

  private pilotFaults({ pilotFrom, pilotTo }: ProposeForumInput): FieldFault[] {
    const days = (Date.parse(pilotTo) - Date.parse(pilotFrom)) / DAY_MS;
    if (pilotFrom < dayOf(this.clock.now())) {
      return [{ path: 'pilotFrom', code: 'past', message: 'A pilot does not begin in the past.' }];
    }
    if (days >= MIN_PILOT_DAYS && days <= MAX_PILOT_DAYS) return [];
    return [{ path: 'pilotTo', code: 'out_of_range', message: 'A pilot lasts from 90 days to three years.' }];
  }
}
