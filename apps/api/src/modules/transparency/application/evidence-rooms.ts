import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { EngagementHistories, EngagementReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import { RecordCountRepository } from '../persistence/record-count.repository.ts';

/** The doors that evidence is fetched from. */
@Injectable()
export class EvidenceRooms {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    readonly engagements: EngagementReader,
    readonly histories: EngagementHistories,
    readonly forums: ForumReader,
    readonly counts: RecordCountRepository,
  ) {}

  /** Without a slash at its end. */
  get siteUrl(): string {
    return this.settings.publicUrl;
  }
}
