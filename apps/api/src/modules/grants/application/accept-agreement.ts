import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { wrongState, type InvalidInput, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { PostFailure } from '../../ledger/index.ts';
import type { Award } from '../domain/award.ts';
import { AwardRepository } from '../persistence/award.repository.ts';
import { AwardAccess } from './award-access.ts';
import { ReleaseTranche } from './release-tranche.ts';

export interface AcceptAgreementInput {
  readonly awardId: string;
  /** How the award appears in public; chosen by the grantee, without reasons (rule T2). */
  readonly publicationMode: Award['publicationMode'];
}

export type AcceptAgreementFailure = NotFound | InvalidInput | WrongState | PostFailure;

/** A signatory of the grantee accepts the agreement, which makes the first tranche payable. */
@Injectable()
export class AcceptAgreement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: AwardAccess,
    private readonly awards: AwardRepository,
    private readonly releaseTranche: ReleaseTranche,
  ) {}

  execute(actor: Actor, input: AcceptAgreementInput): Promise<Result<string, AcceptAgreementFailure>> {
    return this.transactions.run<string, AcceptAgreementFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, input.awardId, 'ngo_signatory');
      if (!found.ok) return found;
      const award = found.value;
      if (award.state !== 'offered')
        return err(wrongState(award.state, 'The agreement was accepted before, or the award ended.'));
      await this.awards.agree(tx, award.id, actor.accountId, this.clock.now());
      await this.awards.setPublicationMode(tx, award.id, input.publicationMode);
      const released = await this.releaseFirst(tx, award, actor);
      return released.ok ? ok(award.id) : released;
    });
  }

  private async releaseFirst(tx: Tx, award: Award, actor: Actor): Promise<Result<undefined, PostFailure>> {
    const tranches = (await this.awards.tranchesOf(tx, [award.id])).get(award.id) ?? [];
    const first = tranches[0];
    if (!first) throw new Error(`award ${award.id} has no tranche`);
    return this.releaseTranche.execute(tx, award, first, actor.accountId);
  }
}
