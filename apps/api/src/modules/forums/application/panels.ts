import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Constituency, PanelOrganisation } from '../domain/forum.ts';
import type { CharterConstituency, ForumCharter } from '../domain/forum-charter.ts';
import { ConstituencyRepository } from '../persistence/constituency.repository.ts';

/** Keeps constituencies and their panels as the charter in force has them; nothing that was is forgotten. */
@Injectable()
export class Panels {
  constructor(private readonly constituencies: ConstituencyRepository) {}

  async follow(tx: Tx, charter: ForumCharter): Promise<void> {
    const known = await this.constituencies.ofForums(tx, [charter.forumId]);
    const ids = known.map(({ id }) => id);
    const panels = await this.constituencies.panelsOf(tx, ids);
    for (const [sort, part] of charter.content.constituencies.entries()) {
      const constituency = known.find(({ slug }) => slug === part.slug) ?? null;
      const panel = panels.filter(({ constituencyId }) => constituencyId === constituency?.id);
      await this.followOne(tx, { charter, part, sort, constituency, panel });
    }
    const kept = charter.content.constituencies.map(({ slug }) => slug);
    const givenUp = known.filter(({ slug, endedAt }) => endedAt === null && !kept.includes(slug));
    for (const one of givenUp) await this.constituencies.update(tx, { ...one, endedAt: charter.adoptedAt }, 999);
  }

  private async followOne(
    tx: Tx,
    place: {
      readonly charter: ForumCharter;
      readonly part: CharterConstituency;
      readonly sort: number;
      readonly constituency: Constituency | null;
      readonly panel: readonly PanelOrganisation[];
    },
  ): Promise<void> {
    const { charter, part, sort, constituency, panel } = place;
    const { title, panelRequired } = part;
    const named = part.panel.map(({ organisationId }) => organisationId);
    const panelSize = new Set([...panel.map(({ organisationId }) => organisationId), ...named]).size;
    const id = constituency?.id ?? uuidv7(charter.adoptedAt);
    if (constituency) {
      await this.constituencies.update(tx, { ...constituency, title, panelSize, panelRequired, endedAt: null }, sort);
    } else {
      const { forumId, adoptedAt: createdAt } = charter;
      const fresh = { id, forumId, slug: part.slug, title, panelSize, panelRequired, createdAt, endedAt: null };
      await this.constituencies.insert(tx, fresh, sort);
    }
    await this.seatPanel(tx, id, charter, part, panel);
  }

  private async seatPanel(
    tx: Tx,
    constituencyId: string,
    { adoptedAt, version }: ForumCharter,
    { panel: named }: CharterConstituency,
    panel: readonly PanelOrganisation[],
  ): Promise<void> {
    for (const { organisationId, quota } of named) {
      const there = panel.find((one) => one.organisationId === organisationId);
      if (!there) {
        await this.constituencies.addOrganisation(tx, { constituencyId, organisationId, quota, since: adoptedAt });
      } else if (there.quota !== quota) {
        await this.constituencies.setQuota(tx, constituencyId, organisationId, quota);
      }
    }
    const left = panel.filter(
      (one) => one.revokedAt === null && !named.some(({ organisationId }) => organisationId === one.organisationId),
    );
    const reason = `Version ${version} of the charter no longer names it.`;
    for (const { organisationId } of left) {
      await this.constituencies.revoke(tx, constituencyId, organisationId, adoptedAt, reason);
    }
  }
}
