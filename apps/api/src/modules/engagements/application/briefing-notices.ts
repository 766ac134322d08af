import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { type JsonValue, PublicRecords } from '../../../platform/records/public-records.ts';
import type { Briefing, BriefingText } from '../domain/briefing.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { BriefingPublished } from '../domain/engagements.events.ts';

/** What follows from a published briefing: a record that nobody can change behind the readers' back, and a notice. */
@Injectable()
export class BriefingNotices {
  constructor(
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  async published(
    tx: Tx,
    engagement: Engagement,
    { version, publishedAt }: Briefing,
    texts: readonly Pick<BriefingText, 'language' | 'content'>[],
  ): Promise<void> {
    const words = Object.fromEntries(texts.map(({ language, content }) => [language, content as unknown as JsonValue]));
    await this.records.publish(tx, {
      ...{ kind: 'engagement-briefing', subjectId: `${engagement.slug}/${version}` },
      record: { engagement: engagement.slug, version, publishedAt: publishedAt.toISOString(), texts: words },
    });
    const payload = { engagementId: engagement.id, version };
    await this.outbox.publish(tx, { type: 'engagements.briefing-published', payload } satisfies BriefingPublished);
  }
}
