import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notIndependent, type NotIndependent, type OfficeRefused } from '../domain/forum.errors.ts';
import type { Motion } from '../domain/motion.ts';
import { CharterAdoption } from './charter-adoption.ts';
import { type CharterFailure, CharterChecks } from './charter-checks.ts';
import { Evaluators } from './evaluators.ts';
import { Offices } from './offices.ts';

export type EffectFailure = CharterFailure | OfficeRefused | NotIndependent;

/** What a motion does once it passed, in the same transaction. */
@Injectable()
export class MotionEffects {
  constructor(
    private readonly clock: Clock,
    private readonly checks: CharterChecks,
    private readonly adoption: CharterAdoption,
    private readonly offices: Offices,
    private readonly evaluators: Evaluators,
  ) {}

  async apply(tx: Tx, motion: Motion): Promise<Result<undefined, EffectFailure>> {
    switch (motion.kind) {
      case 'charter':
        return this.adopt(tx, motion);
      case 'appointment': {
        const appointed = await this.offices.appoint(tx, { forumId: motion.forumId, ...motion.payload });
        return appointed.ok ? ok() : appointed;
      }
      case 'end_appointment':
        await this.offices.end(tx, motion.payload.appointmentId);
        return ok();
      case 'evaluator': {
        const { organisationId } = motion.payload;
        const named = await this.evaluators.name(tx, motion.forumId, organisationId, this.clock.now());
        return named ? ok() : err(notIndependent());
      }
    }
  }

  private async adopt(
    tx: Tx,
    { forumId, payload, body, reasons }: Extract<Motion, { kind: 'charter' }>,
  ): Promise<Result<undefined, CharterFailure>> {
    // Between proposal and passing an organisation may have left a panel or begun to pay into the fund.
    const fits = await this.checks.check(tx, forumId, payload.content);
    if (!fits.ok) return fits;
    await this.adoption.adopt(tx, { forumId, ...payload, reasons, adoptedBy: body });
    return ok();
  }
}
