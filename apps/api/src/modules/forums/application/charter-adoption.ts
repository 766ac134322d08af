import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { type JsonValue, PublicRecords } from '../../../platform/records/public-records.ts';
import type { CharterAdopted } from '../domain/forum.events.ts';
import type { ForumCharter } from '../domain/forum-charter.ts';
import { CharterRepository } from '../persistence/charter.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';
import { Panels } from './panels.ts';

type Adoption = Pick<ForumCharter, 'content' | 'reasons' | 'adoptedBy'> & {
  readonly forumId: string;
  readonly name: string;
};

/** Tells the world, and the other modules, of a version in force. */
@Injectable()
export class CharterAnnouncements {
  constructor(
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  async tell(tx: Tx, forum: { id: string; slug: string; name: string }, charter: ForumCharter): Promise<void> {
    const { version, content, reasons, adoptedBy, adoptedAt } = charter;
    await this.records.publish(tx, {
      kind: 'forum-charter',
      subjectId: forum.slug,
      record: {
        forum: forum.slug,
        name: forum.name,
        version,
        content: content as unknown as JsonValue,
        reasons,
        adoptedBy,
        adoptedAt: adoptedAt.toISOString(),
      },
    });
    const event: CharterAdopted = { type: 'forums.charter-adopted', payload: { forumId: forum.id, version } };
    await this.outbox.publish(tx, event);
  }
}

/** Brings a version of a charter into force: its constituencies, its panels, and its place in the public log. */
@Injectable()
export class CharterAdoption {
  constructor(
    private readonly clock: Clock,
    private readonly forums: ForumRepository,
    private readonly charters: CharterRepository,
    private readonly panels: Panels,
    private readonly announcements: CharterAnnouncements,
  ) {}

  async adopt(tx: Tx, { forumId, name, content, reasons, adoptedBy }: Adoption): Promise<void> {
    const forum = await this.forums.lock(tx, forumId);
    if (!forum) throw new Error(`forum ${forumId} is gone`);
    const adoptedAt = this.clock.now();
    const earlier = (await this.charters.latestOf(tx, [forumId]))[0];
    const charter = { forumId, version: (earlier?.version ?? 0) + 1, content, reasons, adoptedBy, adoptedAt };
    await this.charters.insert(tx, charter);
    await this.panels.follow(tx, charter);
    if (name !== forum.name) await this.forums.rename(tx, forumId, name);
    if (forum.state === 'founding') await this.forums.activate(tx, forumId, adoptedAt);
    await this.announcements.tell(tx, { ...forum, name }, charter);
  }
}
