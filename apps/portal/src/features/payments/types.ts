import type {
  MyPayeesQuery,
  MyPaymentsQuery,
  PaymentBatchQuery,
  PaymentGateQuery,
  PaymentOrdersQuery,
  PaymentsToPrepareQuery,
  StatementLinesQuery,
} from '../../generated/graphql.ts';

export type Decision = NonNullable<PaymentGateQuery['paymentOrder']>;
export type Order = Decision['order'];
export type Condition = Decision['conditions'][number];
export type Evidence = Condition['evidence'][number];
export type OrderLine = PaymentOrdersQuery['paymentOrders']['edges'][number]['node'];
export type OrderState = OrderLine['state'];
export type Payable = PaymentsToPrepareQuery['payableTranches'][number];
export type Batch = NonNullable<PaymentBatchQuery['paymentBatch']>;
export type StatementLine = StatementLinesQuery['statementLines']['edges'][number]['node'];
export type Payee = MyPayeesQuery['myPayees'][number];
export type MyPayment = MyPaymentsQuery['myPayments']['edges'][number]['node'];
