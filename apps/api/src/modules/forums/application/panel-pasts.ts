import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { PanelPast } from '../domain/check-charter.ts';
import { ConstituencyRepository } from '../persistence/constituency.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';

/** What a forum's earlier charters left behind that a new one must respect. */
@Injectable()
export class PanelPasts {
  constructor(
    private readonly constituencies: ConstituencyRepository,
    private readonly forums: ForumRepository,
  ) {}

  async of(tx: Tx, forumId: string): Promise<PanelPast[]> {
    const known = await this.constituencies.ofForums(tx, [forumId]);
    const panels = await this.constituencies.panelsOf(
      tx,
      known.map(({ id }) => id),
    );
    return known.map(({ id, slug, panelRequiredLeast }) => {
      const panel = panels.filter(({ constituencyId }) => constituencyId === id);
      const revoked = panel.filter(({ revokedAt }) => revokedAt !== null);
      const idsOf = (rows: typeof panel) => rows.map(({ organisationId }) => organisationId);
      return { slug, ever: idsOf(panel), revoked: idsOf(revoked), requiredLeast: panelRequiredLeast };
    });
  }

  /** Appeals are heard by another forum, which must exist. */
  async appealFaults(tx: Tx, forumId: string, slug: string | undefined): Promise<FieldFault[]> {
    if (slug === undefined) return [];
    const hearing = await this.forums.bySlug(tx, slug);
    if (hearing && hearing.id !== forumId && hearing.state === 'active') return [];
    const message = 'appealForumSlug names no other active forum.';
    return [{ path: 'appealForumSlug', code: 'unknown', message }];
  }
}
