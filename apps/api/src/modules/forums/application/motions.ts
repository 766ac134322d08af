import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { organisationsOf } from '../domain/check-charter.ts';
import type { Motion, MotionMatter } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { StandingRepository } from '../persistence/standing.repository.ts';
import { ForumRepresentatives } from './forum-representatives.ts';
import { MotionNotices } from './motion-notices.ts';

/** Days for signatures of organisations, and for votes of representatives. */
const SIGNING_DAYS = 60;
const VOTING_DAYS = 14;

export interface MotionDraft {
  readonly forumId: string;
  readonly matter: MotionMatter;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposedFor: string | null;
}

/**
 * Puts matters before whoever decides them: the seated representatives, or, as long as nobody is seated, the attesting
 * organisations. A charter needs all of these, and everybody whom it newly names; anything else needs two.
 */
@Injectable()
export class Motions {
  constructor(
    private readonly clock: Clock,
    private readonly repository: MotionRepository,
    private readonly ties: StandingRepository,
    private readonly representatives: ForumRepresentatives,
    private readonly notices: MotionNotices,
  ) {}

  async open(tx: Tx, draft: MotionDraft): Promise<Result<Motion, WrongState>> {
    const seated = await this.representatives.of(tx, draft.forumId);
    const body = seated.length > 0 ? 'representatives' : 'organisations';
    const asked = await this.asked(tx, draft, body);
    if (body === 'organisations' && asked.length < 2) {
      return err(
        wrongState(
          'alone',
          'At least two organisations found and lead a forum. Nothing was proposed; name another one.',
        ),
      );
    }
    const signaturesNeeded = draft.matter.kind === 'charter' ? asked.length : body === 'organisations' ? 2 : 0;
    const proposedAt = this.clock.now();
    const days = asked.length > 0 ? SIGNING_DAYS : VOTING_DAYS;
    const motion: Motion = {
      ...draft.matter,
      ...{ id: uuidv7(proposedAt), forumId: draft.forumId, body, reasons: draft.reasons.trim(), state: 'open' },
      ...{ signaturesNeeded, proposedBy: draft.proposedBy, proposedFor: draft.proposedFor, proposedAt },
      closesAt: new Date(proposedAt.getTime() + days * DAY_MS),
      decidedAt: null,
    };
    await this.repository.insert(tx, motion, asked);
    await this.notices.opened(
      tx,
      motion,
      asked,
      seated.map(({ accountId }) => accountId),
    );
    return ok(motion);
  }

  private async asked(tx: Tx, { forumId, matter }: MotionDraft, body: Motion['body']): Promise<string[]> {
    const onPanels = await this.ties.onPanels(tx, forumId);
    const named = matter.kind === 'charter' ? organisationsOf(matter.payload.content) : [];
    const fresh = named.filter((id) => !onPanels.includes(id));
    return body === 'organisations' ? [...onPanels, ...fresh] : fresh;
  }
}
