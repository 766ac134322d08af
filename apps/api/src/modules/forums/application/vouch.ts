import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { type KeyInUse, type PseudonymTaken, vouchingLimit, type VouchingLimit } from '../domain/joining.errors.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';
import type { ApplicationProgress } from './applications-by-code.ts';
import { SettleApplication } from './settle-application.ts';

export type VouchFailure = NotFound | WrongState | VouchingLimit | PseudonymTaken | KeyInUse;

/** A member says that the holder of a code is affected as they are, and no member yet; three times a year at most. */
@Injectable()
export class Vouch {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberRepository,
    private readonly vouchings: VouchingRepository,
    private readonly settling: SettleApplication,
  ) {}

  async execute(actor: Actor, code: string): Promise<Result<ApplicationProgress, VouchFailure>> {
    try {
      return await this.transactions.run((tx) => this.vouch(tx, actor, code));
    } catch (error) {
      if (constraintOf(error) === 'voucher_years_limit') return err(vouchingLimit());
      if (constraintOf(error) === 'vouchings_of_the_constituency') return err(notFound('This code'));
      throw error;
    }
  }

  private async vouch(tx: Tx, actor: Actor, code: string): Promise<Result<ApplicationProgress, VouchFailure>> {
    const member = await this.members.byAccount(tx, actor.accountId);
    const application = await this.settling.byCode(tx, code);
    const isPeer = member?.constituencyId === application?.constituencyId && member?.state === 'active';
    if (!member || !application || !isPeer || member.kind !== 'affected') return err(notFound('This code'));
    if (application.state !== 'open') return err(decided(application.state));
    const isNew = await this.vouchings.vouch(tx, application.id, member.id);
    if (isNew) await this.vouchings.countVoice(tx, member.id, this.clock.now().getUTCFullYear());
    return this.settling.execute(tx, application.id);
  }
}

const decided = (state: string): WrongState => wrongState(state, 'This application is decided. Nothing was changed.');
