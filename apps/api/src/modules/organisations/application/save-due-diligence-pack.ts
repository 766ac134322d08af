import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { type Actor, holdsRoleIn } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type InvalidInput, notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { checkAnswers, type DueDiligencePack } from '../domain/due-diligence-pack.ts';
import { packChanged, type PackChanged } from '../domain/organisation.errors.ts';
import { NGO_ROLES } from '../domain/role.ts';
import { DueDiligencePackRepository } from '../persistence/due-diligence-pack.repository.ts';

export interface SaveDueDiligencePackInput {
  readonly organisationId: string;
  readonly answers: unknown;
  /** Version that the person had before them; 0 when there was none. */
  readonly basedOnVersion: number;
}

/** Somebody of an organisation saves what it says about itself, as a new version. */
@Injectable()
export class SaveDueDiligencePack {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly packs: DueDiligencePackRepository,
  ) {}

  execute(
    actor: Actor,
    input: SaveDueDiligencePackInput,
  ): Promise<Result<DueDiligencePack, NotFound | InvalidInput | PackChanged>> {
    return this.transactions.run(
      async (tx): Promise<Result<DueDiligencePack, NotFound | InvalidInput | PackChanged>> => {
        if (!holdsRoleIn(actor, input.organisationId, ...NGO_ROLES)) return err(notFound('This organisation'));
        const answers = checkAnswers(input.answers);
        if (!answers.ok) return answers;
        const latest = await this.packs.latest(tx, input.organisationId);
        const version = (latest?.version ?? 0) + 1;
        if (input.basedOnVersion !== version - 1) return err(packChanged(version - 1));
        const pack: DueDiligencePack = {
          organisationId: input.organisationId,
          version,
          answers: answers.value,
          savedBy: actor.accountId,
          savedAt: this.clock.now(),
        };
        return (await this.packs.insert(tx, pack)) ? ok(pack) : err(packChanged(version));
      },
    );
  }
}
