import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Briefing, BriefingDraft, BriefingText } from '../domain/briefing.ts';
import type { Engagement } from '../domain/engagement.ts';
import { BriefingRepository, type ForumAccount } from '../persistence/briefing.repository.ts';
import { EngagementAccess, EngagementVisibility } from './engagement-access.ts';
import { EngagementReader } from './engagement-reader.ts';

export interface BriefingView extends Briefing {
  readonly texts: readonly BriefingText[];
}

/** Briefings and what the forum says beside them, for whoever may read inside an engagement. */
@Injectable()
export class EngagementPapers {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly engagements: EngagementReader,
    private readonly visibility: EngagementVisibility,
    private readonly access: EngagementAccess,
    private readonly briefings: BriefingRepository,
  ) {}

  /** Null where it does not exist or is closed to this person. */
  briefing(actor: Actor | null, engagementId: string, version: number | null): Promise<BriefingView | null> {
    return this.inside(actor, engagementId, null, async (tx) => {
      const versions = await this.briefings.versionsOf(tx, [engagementId]);
      const wanted = version === null ? versions[0] : versions.find((one) => one.version === version);
      return wanted ? { ...wanted, texts: await this.briefings.textsOf(tx, engagementId, wanted.version) } : null;
    });
  }

  versions(actor: Actor | null, engagementId: string): Promise<Briefing[]> {
    return this.inside(actor, engagementId, [], (tx) => this.briefings.versionsOf(tx, [engagementId]));
  }

  /** Newest first. */
  accounts(actor: Actor | null, engagementId: string): Promise<ForumAccount[]> {
    return this.inside(actor, engagementId, [], (tx) => this.briefings.accountsOf(tx, engagementId));
  }

  /** For the company's own people. */
  drafts(actor: Actor | null, engagementId: string): Promise<BriefingDraft[]> {
    return this.transactions.read(async (tx) => {
      const engagement = await this.engagements.byId(tx, engagementId);
      const standing = engagement && (await this.access.of(tx, actor, engagement));
      return standing && standing.addresseeIds.length > 0 ? this.briefings.draftsOf(tx, engagementId) : [];
    });
  }

  /** For whoever may read beyond the dated fact that the engagement exists. */
  inside<Value>(
    actor: Actor | null,
    engagementId: string,
    otherwise: Value,
    read: (tx: Tx, engagement: Engagement) => Promise<Value>,
  ): Promise<Value> {
    return this.known(actor, engagementId, otherwise, async (tx, engagement) =>
      (await this.visibility.readsInside(tx, actor, engagement)) ? read(tx, engagement) : otherwise,
    );
  }

  /** For whoever may know that the engagement exists. */
  known<Value>(
    actor: Actor | null,
    engagementId: string,
    otherwise: Value,
    read: (tx: Tx, engagement: Engagement) => Promise<Value>,
  ): Promise<Value> {
    return this.transactions.read(async (tx) => {
      const engagement = await this.engagements.byId(tx, engagementId);
      return engagement && (await this.visibility.sees(tx, actor, engagement)) ? read(tx, engagement) : otherwise;
    });
  }
}
