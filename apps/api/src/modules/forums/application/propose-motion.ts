import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { NotIndependent, OfficeRefused } from '../domain/forum.errors.ts';
import type { Forum } from '../domain/forum.ts';
import type { Motion, MotionMatter } from '../domain/motion.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';
import type { CharterFailure } from './charter-checks.ts';
import { ForumStandings } from './forum-standings.ts';
import { Motions } from './motions.ts';

/** What every proposal says beside its matter. */
export interface ProposalInput {
  /** The organisation for which a signatory proposes; null when a representative does. */
  readonly organisationId: string | null;
  readonly reasons: string;
}

export type ProposeMotionFailure =
  NotFound | WrongState | InvalidInput | CharterFailure | OfficeRefused | NotIndependent;

/** Puts something before a forum, for whoever may: a signatory of an organisation tied to it, or a representative. */
@Injectable()
export class ProposeMotion {
  constructor(
    private readonly forums: ForumRepository,
    private readonly standings: ForumStandings,
    private readonly motions: Motions,
  ) {}

  /** The forum, locked, if the actor may propose something to it. */
  async mayPropose(
    tx: Tx,
    actor: Actor,
    forumId: string,
    { organisationId, reasons }: ProposalInput,
  ): Promise<Result<Forum, NotFound | InvalidInput>> {
    const forum = await this.forums.lock(tx, forumId);
    if (!forum || forum.state === 'ended') return err(notFound('This forum'));
    const standing = await this.standings.of(tx, actor, forumId);
    const may = organisationId === null ? standing.representative !== null : standing.signsFor.includes(organisationId);
    if (!may) return err(notFound('This forum'));
    const faults = textFaults(reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
    return faults.length > 0 ? err(invalidInput(...faults)) : ok(forum);
  }

  /** Opens the motion. Proposing is not signing: an organisation that is asked signs with a fresh proof of presence. */
  propose(
    tx: Tx,
    actor: Actor,
    forumId: string,
    matter: MotionMatter,
    { organisationId, reasons }: ProposalInput,
  ): Promise<Result<Motion, WrongState>> {
    const draft = { forumId, matter, reasons, proposedBy: actor.accountId, proposedFor: organisationId };
    return this.motions.open(tx, draft);
  }
}
