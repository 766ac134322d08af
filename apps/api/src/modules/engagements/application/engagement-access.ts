import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { type Audience, reachOf } from '../../../platform/publication/publication.ts';
import { ForumAppointments, ForumRepresentatives, MemberReader } from '../../forums/index.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

/** What somebody has to do with an engagement. */
export interface EngagementStanding {
  /** Companies in it for which the actor acts, also those that have left. */
  readonly addresseeIds: readonly string[];
  /** Those among them for which the actor may sign. */
  readonly signsFor: readonly string[];
  readonly isRepresentative: boolean;
  readonly isMember: boolean;
  readonly isSafetyOfficer: boolean;
}

const STRANGER: EngagementStanding = {
  ...{ addresseeIds: [], signsFor: [], isRepresentative: false, isMember: false, isSafetyOfficer: false },
};

/** Who somebody is in an engagement. Seats of assessors, facilitators and experts come on top of this. */
@Injectable()
export class EngagementAccess {
  constructor(
    private readonly engagements: EngagementRepository,
    private readonly addressees: AddresseeReader,
    private readonly representatives: ForumRepresentatives,
    private readonly members: MemberReader,
    private readonly appointments: ForumAppointments,
  ) {}

  async of(tx: Tx, actor: Actor | null, engagement: Engagement): Promise<EngagementStanding> {
    if (!actor) return STRANGER;
    const inIt = (await this.engagements.addresseesOf(tx, [engagement.id])).map(({ addresseeId }) => addresseeId);
    const own = await this.addressees.ofActor(tx, actor);
    const signing = await this.addressees.ofActor(tx, actor, 'company_signatory');
    const within = (all: readonly { id: string }[]) => all.map(({ id }) => id).filter((id) => inIt.includes(id));
    return {
      ...(await this.inForum(tx, actor, engagement.forumId)),
      addresseeIds: within(own),
      signsFor: within(signing),
    };
  }

  /** What the actor is in the forum; nobody of a company is anything there (rule M4). */
  async inForum(tx: Tx, actor: Actor, forumId: string): Promise<EngagementStanding> {
    if (actor.grants.some(({ role }) => role.startsWith('company_'))) return STRANGER;
    const { accountId } = actor;
    const seated = await this.representatives.of(tx, forumId);
    const member = await this.members.byAccount(tx, accountId);
    return {
      ...STRANGER,
      isRepresentative: seated.some((one) => one.accountId === accountId),
      isMember: member?.forumId === forumId && member.state === 'active',
      isSafetyOfficer: await this.appointments.holds(tx, { accountId, forumId, role: 'safety_officer' }),
    };
  }
}

/** How somebody with this standing counts where a publication mode decides. */
export function audienceOf({ addresseeIds, isRepresentative, isMember }: EngagementStanding): Audience {
  if (addresseeIds.length > 0) return 'company';
  return isRepresentative || isMember ? 'member' : 'public';
}

/** Drafts are for whoever opened them; everything announced is at least a dated fact for everybody. */
@Injectable()
export class EngagementVisibility {
  constructor(
    private readonly clock: Clock,
    private readonly access: EngagementAccess,
  ) {}

  async sees(tx: Tx, actor: Actor | null, engagement: Engagement): Promise<boolean> {
    if (engagement.announcedAt !== null) return true;
    const { addresseeIds, isRepresentative } = await this.access.of(tx, actor, engagement);
    return engagement.openedBy === 'company' ? addresseeIds.length > 0 : isRepresentative;
  }

  /** Whether the briefing, rules and account are open to this person, beyond the dated fact that they exist. */
  async readsInside(tx: Tx, actor: Actor | null, engagement: Engagement): Promise<boolean> {
    const standing = await this.access.of(tx, actor, engagement);
    if (standing.addresseeIds.length > 0 || standing.isRepresentative || standing.isMember) return true;
    return reachOf(engagement.publication, 'public', this.clock.now()) !== 'nothing';
  }
}
