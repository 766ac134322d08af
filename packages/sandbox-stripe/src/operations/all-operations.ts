import { booksOperations } from './books.ts';
import { checkoutSessionOperations } from './checkout-sessions.ts';
import { customerOperations } from './customers.ts';
import { moneyBackOperations } from './money-back.ts';
import type { Operation } from './operation.ts';
import { paymentIntentOperations } from './payment-intents.ts';

/** All of Stripe's API that the sandbox speaks. */
export const operations: readonly Operation[] = [
  ...customerOperations,
  ...checkoutSessionOperations,
  ...paymentIntentOperations,
  ...moneyBackOperations,
  ...booksOperations,
];
