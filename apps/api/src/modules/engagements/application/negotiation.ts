import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { GroundRules, GroundRulesSignature, GroundRulesTranslation } from '../domain/ground-rules.ts';
import { type EngagementReview, MEANINGFUL, type Meaningful, type ReviewTally } from '../domain/review.ts';
import { GroundRulesRepository } from '../persistence/ground-rules.repository.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';
import { EngagementAccess } from './engagement-access.ts';
import { EngagementPapers } from './engagement-papers.ts';
import { groundRulesHash } from './start-when-agreed.ts';

/** One version with everything that lies beside it on the table. */
export interface ProposalView extends GroundRules {
  readonly translations: readonly GroundRulesTranslation[];
  readonly signatures: readonly GroundRulesSignature[];
  /** Hex; what a signature is given to. */
  readonly contentHash: string;
  readonly signedByMe: boolean;
}

export interface ReviewView {
  readonly companies: readonly EngagementReview[];
  readonly members: readonly ReviewTally[];
  readonly givenByMe: boolean;
}

/** Ground rules while they are negotiated and when they are agreed, and what both sides said of them afterwards. */
@Injectable()
export class Negotiation {
  constructor(
    private readonly papers: EngagementPapers,
    private readonly access: EngagementAccess,
    private readonly rules: GroundRulesRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  /** Every version, newest first, for the two sides; for everybody else those that were agreed. */
  proposals(actor: Actor | null, engagementId: string): Promise<ProposalView[]> {
    return this.papers.inside<ProposalView[]>(actor, engagementId, [], async (tx, engagement) => {
      const { addresseeIds, isMember, isRepresentative } = await this.access.of(tx, actor, engagement);
      const all = await this.views(tx, actor, engagement);
      const takesPart = addresseeIds.length > 0 || isMember || isRepresentative;
      return takesPart ? all : all.filter(({ version }) => version === engagement.rulesVersion);
    });
  }

  review(actor: Actor | null, engagementId: string): Promise<ReviewView | null> {
    return this.papers.inside<ReviewView | null>(actor, engagementId, null, async (tx, engagement) => {
      const { id, reviewRound, state } = engagement;
      const counted = await this.reviews.countedOf(tx, id);
      const kept = await this.reviews.keptOf(tx, id);
      // What members say of the round under way is not shown before it is over: nobody follows anybody.
      const closed = counted.filter(({ round }) => round < reviewRound || state !== 'review');
      const rounds = [...new Set(closed.map(({ round }) => round))];
      return {
        companies: await this.reviews.ofCompanies(tx, id),
        members: rounds.map((round) => tallyOf(round, closed, kept)),
        givenByMe: actor !== null && (await this.reviews.hasReviewed(tx, id, reviewRound, actor.accountId)),
      };
    });
  }

  private async views(tx: Tx, actor: Actor | null, { id }: Engagement): Promise<ProposalView[]> {
    const versions = await this.rules.versionsOf(tx, id);
    const translations = await this.rules.translationsOf(tx, id);
    const signatures = await this.rules.signaturesOf(tx, id);
    return versions.map((rules) => ({
      ...rules,
      translations: translations.filter(({ version }) => version === rules.version),
      signatures: signatures.filter(({ version }) => version === rules.version),
      contentHash: groundRulesHash(rules, translations).toString('hex'),
      signedByMe: signatures.some((one) => one.version === rules.version && one.accountId === actor?.accountId),
    }));
  }
}

type Counted = Awaited<ReturnType<ReviewRepository['countedOf']>>;
type KeptCounts = Awaited<ReturnType<ReviewRepository['keptOf']>>;

/** Below the smallest group only how many gave a mark is told. */
function tallyOf(round: number, counted: Counted, kept: KeptCounts): ReviewTally {
  const own = counted.filter((one) => one.round === round);
  const count = own.reduce((sum, one) => sum + one.count, 0);
  if (count < SMALLEST_GROUP) return { round, count, meaningful: null, rulesKept: [] };
  const of = (mark: Meaningful): number => own.find(({ meaningful }) => meaningful === mark)?.count ?? 0;
  const meaningful = Object.fromEntries(MEANINGFUL.map((mark) => [mark, of(mark)])) as Record<Meaningful, number>;
  const byPart = Map.groupBy(
    kept.filter((one) => one.round === round),
    ({ part }) => part,
  );
  const rulesKept = [...byPart].map(([part, marks]) => {
    const sum = (wanted: string): number => marks.find((mark) => mark.kept === wanted)?.count ?? 0;
    return { part, kept: sum('kept'), partly: sum('partly'), broken: sum('broken') };
  });
  return {
    round,
    count,
    meaningful,
    rulesKept: rulesKept.filter((one) => one.kept + one.partly + one.broken >= SMALLEST_GROUP),
  };
}
