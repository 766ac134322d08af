import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { sha256Hex } from '../../../platform/lot/sha256-hex.ts';
import { drawPlaces, lotOrder, seedOf } from '../domain/draw.ts';
import { prepares } from '../domain/room.ts';
import {
  type NotBothSides,
  nobodyToInvite,
  notBothSides,
  readFirst,
  tooShortNotice,
} from '../domain/taking-part.errors.ts';
import { type EngagementSession, PREPARATION_DAYS } from '../domain/taking-part.ts';
import type { InvitationDraw } from '../persistence/draw.repository.ts';
import { DrawDrum } from './draw-drum.ts';
import type { InviteFailure } from './invite-people.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type DrawFailure = InviteFailure | InvalidInput | NotBothSides;

/**
 * Part of the places goes by lot. The tickets and a secret's hash are fixed first; then a second person says words that
 * nobody could know; secret and words make the seed, which is public afterwards.
 */
@Injectable()
export class DrawPlaces {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly drum: DrawDrum,
  ) {}

  announce(actor: Actor, sessionId: string, places: number): Promise<Result<InvitationDraw, DrawFailure>> {
    return this.transactions.run<InvitationDraw, DrawFailure>(async (tx) => {
      const session = await this.prepared(tx, actor, sessionId);
      if (!session.ok) return session;
      const faults = this.placesFaults(places, session.value);
      if (faults) return err(faults);
      const now = this.clock.now();
      const secret = randomBytes(32);
      const draw: InvitationDraw = {
        ...{ id: uuidv7(now), sessionId, places, secret, seedHash: createHash('sha256').update(secret).digest() },
        ...{ targets: await this.drum.targets(tx, session.value.engagementId), announcedBy: actor.accountId },
        ...{ announcedAt: now, words: null, drawnAt: null },
      };
      const filled = await this.drum.fill(tx, session.value, draw, () => randomUUID());
      return filled > 0 ? ok(draw) : err(nobodyToInvite());
    });
  }

  /** Answers how many were invited. */
  draw(actor: Actor, drawId: string, words: string): Promise<Result<number, DrawFailure>> {
    const faults = textFaults(words, { path: 'words', minLength: 8, maxLength: 200 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<number, DrawFailure>(async (tx) => {
      const draw = isUuid(drawId) ? await this.drum.lock(tx, drawId) : null;
      const session = draw ? await this.prepared(tx, actor, draw.sessionId) : err(notFound('The draw'));
      if (!draw || !session.ok) return session.ok ? err(notFound('The draw')) : session;
      if (draw.drawnAt) return err(wrongState('drawn', 'This draw was drawn already, and its result stands.'));
      if (draw.announcedBy === actor.accountId) return err(notBothSides());
      const seed = seedOf(draw.secret.toString('hex'), words, sha256Hex);
      const ordered = lotOrder(await this.drum.tickets(tx, draw.id), seed, sha256Hex);
      const drawn = drawPlaces(ordered, draw.places, draw.targets);
      return ok(await this.drum.invite(tx, session.value, draw, { drawn, words: words.trim(), by: actor.accountId }));
    });
  }

  private async prepared(tx: Tx, actor: Actor, id: string): Promise<Result<EngagementSession, DrawFailure>> {
    const found = await this.access.lockSession(tx, actor, id);
    if (!found || found.session.kind === 'interview' || !prepares(found.room)) return err(notFound('The session'));
    const { session } = found;
    if (session.state !== 'planned')
      return err(wrongState(session.state, 'This session is not ahead any more; nothing was drawn.'));
    if (session.whyAgain === null) return err(readFirst());
    return this.drum.isInTime(session) ? ok(session) : err(tooShortNotice(PREPARATION_DAYS));
  }

  private placesFaults(places: number, session: EngagementSession): InvalidInput | null {
    if (Number.isInteger(places) && places >= 1 && places <= session.places) return null;
    const message = `A draw is for 1 to ${session.places} places, as many as the session has.`;
    return invalidInput({ path: 'places', code: 'out_of_range', message });
  }
}
