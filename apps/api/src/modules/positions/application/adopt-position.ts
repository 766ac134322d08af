import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import { MINORITY_DAYS } from '../domain/decision.ts';
import type { Position } from '../domain/position.ts';
import {
  languagesMissing,
  type LanguagesMissing,
  minorityAwaited,
  type MinorityAwaited,
  type OpenItemsFull,
} from '../domain/positions.errors.ts';
import { OpinionRepository } from '../persistence/opinion.repository.ts';
import { TranslationRepository } from '../persistence/translation.repository.ts';
import { Deciding, type DecidingFailure, type OpenedDecision } from './deciding.ts';
import { PositionAddressees } from './position-addressees.ts';
import { PublishPosition } from './publish-position.ts';

export type AdoptPositionFailure = DecidingFailure | LanguagesMissing | MinorityAwaited | OpenItemsFull;

/** A position that passed, in every language of the charter, becomes what the forum says. Its words never change again. */
@Injectable()
export class AdoptPosition {
  constructor(
    private readonly deciding: Deciding,
    private readonly translations: TranslationRepository,
    private readonly opinions: OpinionRepository,
    private readonly addressees: PositionAddressees,
    private readonly publishing: PublishPosition,
  ) {}

  execute(actor: Actor, positionId: string): Promise<Result<Position, AdoptPositionFailure>> {
    return this.deciding.change<AdoptPositionFailure>(actor, positionId, async (tx, opened) => {
      const allowed = await this.allows(tx, opened);
      if (!allowed.ok) return allowed;
      await this.publishing.publish(tx, opened.position, opened.decision);
      return ok();
    });
  }

  private async allows(
    tx: Tx,
    { position, decision }: OpenedDecision,
  ): Promise<Result<undefined, AdoptPositionFailure>> {
    if (decision.outcome !== 'passed') {
      return err(wrongState('deciding', 'It has not passed yet, so it cannot be adopted. Nothing was changed.'));
    }
    const gaps = await this.translations.gapsOf(tx, position.id);
    if (gaps.length > 0) return err(languagesMissing([...new Set(gaps.map(({ language }) => language))]));
    const until = daysLater(decision.decidedAt ?? decision.closesAt, MINORITY_DAYS);
    const opinions = await this.opinions.ofPositions(tx, [position.id]);
    const isAwaited = opinions.some(({ state }) => state === 'begun' || state === 'gathering');
    if (isAwaited && this.deciding.clock.now() < until) return err(minorityAwaited(until));
    return this.addressees.checkRoom(tx, position);
  }
}
