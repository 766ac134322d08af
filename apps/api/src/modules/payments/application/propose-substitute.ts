import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Governance } from '../../governance/index.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import { notEligible, type NotEligible } from '../domain/payments.errors.ts';
import { AUTHORISING_OFFICES } from '../domain/payments.permissions.ts';
import { Gate } from './gate.ts';
import { SubstituteCandidates } from './substitute-candidates.ts';
import { TreasuryAccess } from './treasury-access.ts';

export const APPOINT_SUBSTITUTE = 'payments.appoint-substitute';

export interface ProposeSubstituteInput {
  readonly orderId: string;
  /** Handle of the person who shall authorise this one order. */
  readonly handle: string;
  readonly reasons: string;
}

export type ProposeSubstituteFailure = NotFound | InvalidInput | WrongState | NotEligible;

/** What the effect of the resolution needs. */
export interface SubstitutePayload {
  readonly orderId: string;
  readonly accountId: string;
}

/** Where fewer than two people may authorise an order, the board is asked to appoint a substitute for it. */
@Injectable()
export class ProposeSubstitute {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TreasuryAccess,
    private readonly gate: Gate,
    private readonly candidates: SubstituteCandidates,
    private readonly governance: Governance,
  ) {}

  /** Answers the id of the board's item. */
  execute(actor: Actor, input: ProposeSubstituteInput): Promise<Result<string, ProposeSubstituteFailure>> {
    return this.transactions.run<string, ProposeSubstituteFailure>(async (tx) => {
      const faults = textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const found = await this.access.lockOrder(tx, actor, input.orderId, ...AUTHORISING_OFFICES);
      if (!found.ok) return found;
      const order = found.value;
      const { eligibleCount } = await this.gate.facts(tx, order);
      if (order.state !== 'prepared' || eligibleCount >= 2)
        return err(
          wrongState(order.state, 'No substitute is needed: two people can authorise this order, or it is past that.'),
        );
      const accountId = await this.candidates.find(tx, order, input.handle);
      return accountId ? this.propose(tx, actor, order, accountId, input.reasons) : err(notEligible());
    });
  }

  private propose(tx: Tx, actor: Actor, order: PaymentOrder, accountId: string, reasons: string) {
    const payload: SubstitutePayload = { orderId: order.id, accountId };
    return this.governance.propose(tx, {
      fundId: order.fundId,
      kind: APPOINT_SUBSTITUTE,
      subjectKind: 'payment-order',
      subjectId: order.id,
      title: 'A substitute to authorise one payment',
      proposedText: `The board appoints a substitute to authorise this one payment order, because fewer than two officers may. ${reasons.trim()}`,
      publicText:
        'The board appoints a substitute to authorise one payment order, because fewer than two officers may.',
      parties: [order.organisationId],
      criteria: [
        { name: 'Independence', text: 'Two people authorise each payment, neither of them involved (rule M3).' },
      ],
      effect: { kind: APPOINT_SUBSTITUTE, payload },
      proposedBy: actor.accountId,
    });
  }
}
