import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail, type PrivilegedAct } from '../../../platform/events/audit-trail.ts';
import { Outbox, type DomainEvent } from '../../../platform/events/outbox.ts';
import type { PaymentOrder } from '../domain/payment-order.ts';
import type { PaymentOrderChanged } from '../domain/payments.events.ts';

/** Every step of a payment leaves a line in the audit trail, and tells the other modules. */
@Injectable()
export class PaymentTrail {
  constructor(
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async note(
    tx: Tx,
    actor: Pick<Actor, 'accountId'>,
    act: Omit<PrivilegedAct, 'accountId'>,
    ...events: readonly DomainEvent[]
  ): Promise<void> {
    await this.auditTrail.record(tx, { accountId: actor.accountId, ...act });
    for (const event of events) await this.outbox.publish(tx, event);
  }

  /** The order is in `state` now. */
  async noteOrder(
    tx: Tx,
    actor: Pick<Actor, 'accountId'>,
    act: string,
    order: PaymentOrder,
    state: PaymentOrder['state'],
  ): Promise<void> {
    const { id: orderId, organisationId, fundId, trancheId } = order;
    const payload = { orderId, organisationId, fundId, trancheId, state };
    const event: PaymentOrderChanged = { type: 'payments.order-changed', payload };
    await this.note(tx, actor, { act, subjectId: orderId, details: { state } }, event);
  }
}
