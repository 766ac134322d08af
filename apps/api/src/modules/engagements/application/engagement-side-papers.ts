import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type ExpertRequest, ExpertRequestRepository } from '../persistence/expert-request.repository.ts';
import { type JointMinutes, JointRepository, type JointTerms } from '../persistence/joint.repository.ts';
import { ConfidentialReader, type ItemView } from './confidential-reader.ts';
import { EngagementPapers } from './engagement-papers.ts';

export interface JointPapers {
  readonly terms: JointTerms | null;
  readonly minutes: readonly JointMinutes[];
}

/** What else lies in the file of an engagement: joint terms, experts asked for, confidential items. */
@Injectable()
export class EngagementSidePapers {
  constructor(
    private readonly papers: EngagementPapers,
    private readonly joint: JointRepository,
    private readonly experts: ExpertRequestRepository,
    private readonly confidential: ConfidentialReader,
  ) {}

  jointPapers(actor: Actor | null, engagementId: string): Promise<JointPapers | null> {
    return this.papers.inside<JointPapers | null>(actor, engagementId, null, async (tx) => ({
      terms: await this.joint.latestTerms(tx, engagementId),
      minutes: await this.joint.minutesOf(tx, engagementId),
    }));
  }

  expertRequests(actor: Actor | null, engagementId: string): Promise<ExpertRequest[]> {
    return this.papers.inside<ExpertRequest[]>(actor, engagementId, [], (tx) =>
      this.experts.ofEngagement(tx, engagementId),
    );
  }

  /** Stubs for everybody, also where the rest is closed: they are public at once (rule I5). */
  items(actor: Actor | null, engagementId: string): Promise<ItemView[]> {
    return this.papers.known<ItemView[]>(actor, engagementId, [], (tx, engagement) =>
      this.confidential.of(tx, actor, engagement),
    );
  }
}
