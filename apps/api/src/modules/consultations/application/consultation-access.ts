import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { ForumRepresentatives, type Member, MemberReader } from '../../forums/index.ts';
import type { Consultation } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';

/** Who somebody is in the forum that asks. */
export interface Standing {
  /** Null for whoever is no active member of the forum. */
  readonly member: Member | null;
  readonly isRepresentative: boolean;
}

export interface Seen extends Standing {
  readonly consultation: Consultation;
}

export interface Managed {
  readonly consultation: Consultation;
  readonly member: Member;
}

/** A consultation is there for members of its forum; drafts for its representatives. To all others it does not exist. */
@Injectable()
export class ConsultationAccess {
  constructor(
    private readonly consultations: ConsultationRepository,
    private readonly members: MemberReader,
    private readonly representatives: ForumRepresentatives,
  ) {}

  async standing(tx: Tx, { accountId }: Pick<Actor, 'accountId'>, forumId: string): Promise<Standing> {
    const found = await this.members.byAccount(tx, accountId);
    const member = found?.forumId === forumId && found.state === 'active' ? found : null;
    if (!member) return { member, isRepresentative: false };
    const seated = await this.representatives.of(tx, forumId);
    return { member, isRepresentative: seated.some((one) => one.accountId === accountId) };
  }

  async see(tx: Tx, actor: Actor, slug: string): Promise<Seen | null> {
    return this.seen(tx, actor, await this.consultations.bySlug(tx, slug));
  }

  async seen(tx: Tx, actor: Actor, consultation: Consultation | null): Promise<Seen | null> {
    if (!consultation) return null;
    const standing = await this.standing(tx, actor, consultation.forumId);
    const isPublic = consultation.state === 'open' || consultation.state === 'closed';
    return standing.member && (isPublic || standing.isRepresentative) ? { consultation, ...standing } : null;
  }

  /** For a representative who changes it; nobody else changes it until the transaction ends. */
  async manage(tx: Tx, actor: Actor, slug: string): Promise<Result<Managed, NotFound>> {
    const consultation = await this.consultations.lockBySlug(tx, slug);
    const standing = consultation && (await this.standing(tx, actor, consultation.forumId));
    if (!consultation || !standing?.member || !standing.isRepresentative) return err(notFound('The consultation'));
    return ok({ consultation, member: standing.member });
  }
}
