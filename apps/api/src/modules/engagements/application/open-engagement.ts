import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { slugTaken, type SlugTaken } from '../domain/engagements.errors.ts';
import type { EngagementMoved } from '../domain/engagements.events.ts';
import type { Side } from '../domain/engagement.ts';
import { type EngagementDraft, draftFaults } from '../domain/engagement-draft.ts';
import { EngagementMovesRepository } from '../persistence/engagement-moves.repository.ts';
import { EngagementParties, type Parties } from './engagement-parties.ts';

export type OpenEngagementFailure = NotFound | InvalidInput | SlugTaken;

/**
 * A company opens an engagement as a draft that only it sees, until its briefing is published. A forum's is announced at
 * once, and the company is asked for its briefing.
 */
@Injectable()
export class OpenEngagement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly parties: EngagementParties,
    private readonly moves: EngagementMovesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the new engagement's id. */
  async execute(actor: Actor, openedBy: Side, draft: EngagementDraft): Promise<Result<string, OpenEngagementFailure>> {
    try {
      return await this.transactions.run<string, OpenEngagementFailure>(async (tx) => {
        const parties = await this.parties.of(tx, actor, openedBy, draft);
        if (!parties) return err(notFound('The forum, or one of the companies,'));
        const faults = draftFaults(draft, parties.languages);
        if (!parties.productIds)
          faults.push({ path: 'productIds', code: 'unknown', message: 'Name products of these companies.' });
        return faults.length > 0
          ? err(invalidInput(...faults))
          : ok(await this.insert(tx, actor, openedBy, draft, parties));
      });
    } catch (error) {
      if (constraintOf(error) !== 'engagements_slug_unique') throw error;
      return err(slugTaken());
    }
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    openedBy: Side,
    draft: EngagementDraft,
    parties: Parties,
  ): Promise<string> {
    const createdAt = this.clock.now();
    const id = uuidv7(createdAt);
    const byForum = openedBy === 'forum';
    await this.moves.insert(tx, {
      ...{ id, slug: draft.slug, title: draft.title.trim(), titles: draft.titles, language: draft.language, openedBy },
      ...{
        forumId: parties.forumId,
        purposeKind: draft.purposeKind,
        ...{ moment: draft.moment.trim(), moments: draft.moments },
        region: draft.region,
      },
      ...{ state: byForum ? ('briefing' as const) : ('draft' as const), publication: draft.publication },
      ...{ timeZone: draft.timeZone, createdAt, announcedAt: byForum ? createdAt : null },
      ...{ openedByAccountId: actor.accountId, addresseeIds: parties.addresseeIds, phases: draft.phases },
      productIds: parties.productIds ?? [],
    });
    const payload = { engagementId: id, state: 'briefing' as const };
    if (byForum) await this.outbox.publish(tx, { type: 'engagements.moved', payload } satisfies EngagementMoved);
    return id;
  }
}
