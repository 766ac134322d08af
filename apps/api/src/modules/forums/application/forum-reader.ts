import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Constituency, Forum, PanelOrganisation } from '../domain/forum.ts';
import type { ForumCharter } from '../domain/forum-charter.ts';
import { CharterRepository } from '../persistence/charter.repository.ts';
import { ConstituencyRepository } from '../persistence/constituency.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';

/** Forums, their charters and constituencies for other modules. */
@Injectable()
export class ForumReader {
  constructor(
    private readonly forums: ForumRepository,
    private readonly charters: CharterRepository,
    private readonly constituencyRows: ConstituencyRepository,
  ) {}

  async byId(tx: Tx, id: string): Promise<Forum | null> {
    return isUuid(id) ? ((await this.forums.byIds(tx, [id]))[0] ?? null) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Forum>> {
    const found = await this.forums.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((forum) => [forum.id, forum]));
  }

  bySlug(tx: Tx, slug: string): Promise<Forum | null> {
    return this.forums.bySlug(tx, slug);
  }

  /** The version in force; null while the forum is being founded. */
  async charterOf(tx: Tx, forumId: string): Promise<ForumCharter | null> {
    return (await this.charters.latestOf(tx, [forumId]))[0] ?? null;
  }

  async constituency(tx: Tx, id: string): Promise<Constituency | null> {
    return isUuid(id) ? ((await this.constituencyRows.byIds(tx, [id]))[0] ?? null) : null;
  }

  async constituenciesByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Constituency>> {
    const found = await this.constituencyRows.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((constituency) => [constituency.id, constituency]));
  }

  /** Those that the charter in force has, in its order. */
  async constituenciesOf(tx: Tx, forumId: string): Promise<Constituency[]> {
    return (await this.constituencyRows.ofForums(tx, [forumId])).filter(({ endedAt }) => endedAt === null);
  }

  /** Organisations on the constituency's panel today. */
  async panelOf(tx: Tx, constituencyId: string): Promise<PanelOrganisation[]> {
    return (await this.constituencyRows.panelsOf(tx, [constituencyId])).filter(({ revokedAt }) => revokedAt === null);
  }
}
