import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { type CharterVersion, ForumPages } from '../application/forum-pages.ts';
import { ForumSurroundings } from '../application/forum-surroundings.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { ForumAppointment } from '../domain/forum-appointment.ts';
import type { ForumCharter } from '../domain/forum-charter.ts';
import type { Constituency, PanelOrganisation } from '../domain/forum.ts';
import type { PilotState } from '../domain/pilot.ts';
import type { ModerationCounts } from '../persistence/moderation.repository.ts';

/** Parts of forums as child fields: one statement for each kind of part and request. */
@Injectable()
export class ForumPartsLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly surroundings: ForumSurroundings,
    private readonly pages: ForumPages,
  ) {}

  charter(loaders: Loaders, forumId: string): Promise<ForumCharter | null> {
    return this.one(loaders, 'charter', forumId, (tx, ids) => this.surroundings.chartersOf(tx, ids));
  }

  async versions(loaders: Loaders, forumId: string): Promise<CharterVersion[]> {
    return (await this.one(loaders, 'versions', forumId, (tx, ids) => this.pages.versionsOf(tx, ids))) ?? [];
  }

  async constituencies(loaders: Loaders, forumId: string): Promise<Constituency[]> {
    const load = (tx: Tx, ids: readonly string[]) => this.surroundings.constituenciesOf(tx, ids);
    return (await this.one(loaders, 'constituencies', forumId, load)) ?? [];
  }

  async panel(loaders: Loaders, constituencyId: string): Promise<PanelOrganisation[]> {
    return (await this.one(loaders, 'panel', constituencyId, (tx, ids) => this.surroundings.panelsOf(tx, ids))) ?? [];
  }

  async officers(loaders: Loaders, forumId: string): Promise<ForumAppointment[]> {
    return (await this.one(loaders, 'officers', forumId, (tx, ids) => this.surroundings.officersOf(tx, ids))) ?? [];
  }

  async evaluations(loaders: Loaders, forumId: string): Promise<Evaluation[]> {
    return (await this.one(loaders, 'evaluations', forumId, (tx, ids) => this.pages.evaluationsOf(tx, ids))) ?? [];
  }

  pilot(loaders: Loaders, forumId: string): Promise<PilotState | null> {
    return this.one(loaders, 'pilot', forumId, (tx, ids) => this.pages.pilotsOf(tx, ids));
  }

  moderation(loaders: Loaders, forumId: string): Promise<ModerationCounts | null> {
    return this.one(loaders, 'moderation', forumId, (tx, ids) => this.surroundings.moderationOf(tx, ids));
  }

  private one<Value>(
    loaders: Loaders,
    name: string,
    id: string,
    load: (tx: Tx, ids: readonly string[]) => Promise<Map<string, Value>>,
  ): Promise<Value | null> {
    return loaders.load(`forums.${name}`, id, (ids) => this.transactions.read((tx) => load(tx, ids)));
  }
}
