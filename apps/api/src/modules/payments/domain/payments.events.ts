import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** The organisation's own people are told, whoever changed them. */
export type PayeeDetailsChangedEvent = DomainEvent<
  'payments.payee-details-changed',
  { payeeId: string; organisationId: string; version: number }
>;

export type PayeeDetailsDecided = DomainEvent<
  'payments.payee-details-decided',
  { payeeId: string; organisationId: string; outcome: 'confirmed' | 'rejected' }
>;

/** The state of an order changed: prepared, authorised, sent, confirmed, returned or void. */
export type PaymentOrderChanged = DomainEvent<
  'payments.order-changed',
  { orderId: string; organisationId: string; fundId: string; trancheId: string; state: string }
>;

/** One order of a batch is to be sent now: the worker takes them one by one, so that a restart goes on where it was. */
export type SendDue = DomainEvent<'payments.send-due', { batchId: string; orderId: string }>;
