import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumAppointment } from '../domain/forum-appointment.ts';
import type { ForumCharter } from '../domain/forum-charter.ts';
import type { Constituency, Forum, PanelOrganisation } from '../domain/forum.ts';
import { AppointmentRepository } from '../persistence/appointment.repository.ts';
import { CharterRepository } from '../persistence/charter.repository.ts';
import { ConstituencyRepository } from '../persistence/constituency.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';
import { type ModerationCounts, ModerationRepository } from '../persistence/moderation.repository.ts';

/** A forum's parts by forum, for lists of forums: one statement for each kind of part. */
@Injectable()
export class ForumSurroundings {
  constructor(
    private readonly clock: Clock,
    private readonly charters: CharterRepository,
    private readonly constituencies: ConstituencyRepository,
    private readonly appointments: AppointmentRepository,
    private readonly acts: ModerationRepository,
  ) {}

  async chartersOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, ForumCharter>> {
    const found = await this.charters.latestOf(tx, forumIds);
    return new Map(found.map((charter) => [charter.forumId, charter]));
  }

  /** Those of the charters in force. */
  async constituenciesOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, Constituency[]>> {
    const found = await this.constituencies.ofForums(tx, forumIds);
    return Map.groupBy(
      found.filter(({ endedAt }) => endedAt === null),
      ({ forumId }) => forumId,
    );
  }

  async panelsOf(tx: Tx, constituencyIds: readonly string[]): Promise<Map<string, PanelOrganisation[]>> {
    const found = await this.constituencies.panelsOf(tx, constituencyIds);
    return Map.groupBy(found, ({ constituencyId }) => constituencyId);
  }

  async officersOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, ForumAppointment[]>> {
    const found = await this.appointments.inForums(tx, forumIds, this.clock.now(), null);
    return Map.groupBy(found, ({ forumId }) => forumId);
  }

  async moderationOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, ModerationCounts>> {
    const found = await this.acts.countsOf(tx, forumIds, this.clock.now());
    return new Map(found.map((counts) => [counts.forumId, counts]));
  }
}

/** The directory of forums; one that is still being founded is not in it. */
@Injectable()
export class ForumDirectory {
  constructor(private readonly forums: ForumRepository) {}

  page(tx: Tx, ended: boolean | null, request: PageRequest): Promise<Page<Forum>> {
    const states =
      ended === null ? (['active', 'ended'] as const) : ended ? (['ended'] as const) : (['active'] as const);
    return this.forums.page(tx, states, request);
  }

  async bySlug(tx: Tx, slug: string): Promise<Forum | null> {
    const forum = await this.forums.bySlug(tx, slug);
    return forum?.state === 'founding' ? null : forum;
  }
}
