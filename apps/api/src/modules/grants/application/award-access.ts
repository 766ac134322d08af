import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { Award, Tranche } from '../domain/award.ts';
import { AwardRepository } from '../persistence/award.repository.ts';

export interface OwnTranche {
  readonly award: Award;
  readonly tranche: Tranche;
  /** All tranches of the award in their order. */
  readonly tranches: readonly Tranche[];
}

/** Who may reach an award; locks it, so that steps of one award happen one after the other. */
@Injectable()
export class AwardAccess {
  constructor(private readonly awards: AwardRepository) {}

  /** The award, for people who hold one of `roles` in its organisation. */
  async lockOwn(tx: Tx, actor: Actor, awardId: string, ...roles: readonly string[]): Promise<Result<Award, NotFound>> {
    const award = isUuid(awardId) ? await this.awards.lock(tx, awardId) : null;
    return award && holdsRoleIn(actor, award.organisationId, ...roles) ? ok(award) : err(notFound('The award'));
  }

  /** A tranche with its award locked, whoever asks. */
  async lockTranche(tx: Tx, trancheId: string): Promise<Result<OwnTranche, NotFound>> {
    const found = isUuid(trancheId) ? (await this.awards.tranchesByIds(tx, [trancheId])).get(trancheId) : undefined;
    const award = found && (await this.awards.lock(tx, found.awardId));
    const tranches = award ? ((await this.awards.tranchesOf(tx, [award.id])).get(award.id) ?? []) : [];
    const tranche = tranches.find((one) => one.id === trancheId);
    return award && tranche ? ok({ award, tranche, tranches }) : err(notFound('The tranche'));
  }
}
