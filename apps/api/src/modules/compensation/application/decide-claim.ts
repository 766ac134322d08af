import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { FundReader } from '../../fund/index.ts';
import type { Claim } from '../domain/claim.ts';
import { ownClaim, type OwnClaim } from '../domain/compensation.errors.ts';
import { ClaimRecords } from './claim-records.ts';

export interface DecideClaimInput {
  readonly claimId: string;
  readonly isApproved: boolean;
  /** What was asked for, when not said. */
  readonly approvedMinor?: bigint | null | undefined;
  /** Told to the person; needed for less than was asked. */
  readonly reason?: string | null | undefined;
}

export type DecideClaimFailure = NotFound | OwnClaim | WrongState | InvalidInput;

const OFFICES = ['finance_officer', 'grants_officer'] as const;

/** An officer decides a claim by its purpose: a pseudonym stands above it, never a name (rule C2). */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: ClaimRecords,
    private readonly funds: FundReader,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(actor: Actor, input: DecideClaimInput): Promise<Result<string, DecideClaimFailure>> {
    return this.transactions.run<string, DecideClaimFailure>(async (tx) => {
      const claim = await this.lock(tx, actor, input.claimId);
      if (!claim) return err(notFound('The claim'));
      if (claim.accountId === actor.accountId) return err(ownClaim());
      if (claim.settlement === 'filed') return this.acceptSettlement(tx, actor, claim);
      if (claim.state !== 'filed') return err(wrongState(claim.state, 'Nothing was changed: this claim is decided.'));
      const approvedMinor = input.isApproved ? (input.approvedMinor ?? claim.amountMinor) : null;
      const faults = this.faultsOf(claim, approvedMinor, input.reason?.trim() ?? '');
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.decide(tx, actor, claim, approvedMinor, input.reason?.trim() || null);
    });
  }

  private async lock(tx: Tx, actor: Actor, claimId: string): Promise<Claim | null> {
    const claim = isUuid(claimId) ? await this.records.claims.lock(tx, claimId) : null;
    const fund = claim && (await this.funds.byId(tx, claim.fundId));
    return claim && fund && holdsRoleIn(actor, fund.organisationId, ...OFFICES) ? claim : null;
  }

  private faultsOf(claim: Claim, approvedMinor: bigint | null, reason: string) {
    const isLess = approvedMinor === null || approvedMinor < claim.amountMinor;
    const faults = isLess ? textFaults(reason, { path: 'reason', minLength: 5, maxLength: 1_000 }) : [];
    if (approvedMinor !== null && (approvedMinor <= 0n || approvedMinor > claim.amountMinor))
      faults.push({
        path: 'approved',
        code: 'range',
        message: 'Approve more than nothing and at most what was asked.',
      });
    return faults;
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    claim: Claim,
    approvedMinor: bigint | null,
    reason: string | null,
  ): Promise<Result<string, never>> {
    const state = approvedMinor === null ? 'refused' : 'approved';
    const decision = { state, decidedBy: actor.accountId, decidedAt: this.clock.now(), approvedMinor, reason } as const;
    await this.records.claims.decide(tx, claim.id, decision);
    const notNeeded = claim.amountMinor - (approvedMinor ?? 0n);
    if (notNeeded > 0n) await this.records.rules.envelopes.unreserve(tx, claim.envelopeId, notNeeded);
    return this.note(tx, actor, claim, 'decide-expense-claim', state);
  }

  private async acceptSettlement(tx: Tx, actor: Actor, claim: Claim): Promise<Result<string, never>> {
    await this.records.claims.acceptSettlement(tx, claim.id, actor.accountId);
    return this.note(tx, actor, claim, 'accept-advance-settlement', 'accepted');
  }

  private async note(tx: Tx, actor: Actor, claim: Claim, act: string, state: string): Promise<Result<string, never>> {
    await this.auditTrail.record(tx, { accountId: actor.accountId, act, subjectId: claim.id, details: { state } });
    await this.records.tellClaimant(tx, claim.id, claim.accountId);
    return ok(claim.id);
  }
}
