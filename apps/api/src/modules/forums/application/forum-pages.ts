import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { type CharterChange, charterChanges } from '../domain/charter-changes.ts';
import { organisationsOf } from '../domain/check-charter.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { CharterContent, ForumCharter } from '../domain/forum-charter.ts';
import { type PilotState, pilotState } from '../domain/pilot.ts';
import type { Forum } from '../domain/forum.ts';
import { CharterRepository } from '../persistence/charter.repository.ts';
import { EvaluationRepository } from '../persistence/evaluation.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';

export interface CharterVersion extends ForumCharter {
  /** What it changed; nothing in the first version. */
  readonly changes: readonly CharterChange[];
}

/** What the public pages tell about forums beside the forums themselves. */
@Injectable()
export class ForumPages {
  constructor(
    private readonly clock: Clock,
    private readonly charters: CharterRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly forums: ForumRepository,
    private readonly organisations: OrganisationReader,
  ) {}

  /** All versions by forum, the one in force first. */
  async versionsOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, CharterVersion[]>> {
    const found = await this.charters.versionsOf(tx, forumIds);
    const changesOf = await this.comparing(
      tx,
      found.map(({ content }) => content),
    );
    const versions = found.map((charter, index) => {
      const earlier = found[index + 1];
      const changes = earlier?.forumId === charter.forumId ? changesOf(earlier.content, charter.content) : [];
      return { ...charter, changes };
    });
    return Map.groupBy(versions, ({ forumId }) => forumId);
  }

  /** Compares charters with the names of the organisations that any of them names. */
  async comparing(
    tx: Tx,
    contents: readonly CharterContent[],
  ): Promise<(before: CharterContent, after: CharterContent) => CharterChange[]> {
    const names = await this.organisations.byIds(tx, contents.flatMap(organisationsOf));
    return (before, after) => charterChanges(before, after, (id) => names.get(id)?.name ?? id);
  }

  async evaluationsOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, Evaluation[]>> {
    return Map.groupBy(await this.evaluations.ofForums(tx, forumIds), ({ forumId }) => forumId);
  }

  async pilotsOf(tx: Tx, forumIds: readonly string[]): Promise<Map<string, PilotState>> {
    const today = dayOf(this.clock.now());
    const evaluations = await this.evaluationsOf(tx, forumIds);
    const lastOf = (forum: Forum) =>
      evaluations
        .get(forum.id)
        ?.map(({ evaluatedOn }) => evaluatedOn)
        .sort()
        .at(-1);
    const forums = await this.forums.byIds(tx, forumIds);
    return new Map(forums.map((forum) => [forum.id, pilotState(forum, lastOf(forum) ?? null, today)]));
  }
}
