import { newId, seconds, type Context } from '../context.ts';
import {
  buildBalanceTransaction,
  type BalanceTransaction,
  type BalanceTransactionFields,
} from '../model/balance-transaction.ts';

type Movement = Omit<BalanceTransactionFields, 'id' | 'created' | 'available_on'>;

/** One line of the provider balance. Money that leaves is gone at once; money that came by a charge may have to wait. */
export function recordMovement(context: Context, movement: Movement, availableAfterMs = 0): BalanceTransaction {
  const created = seconds(context);
  return context.store.put(
    'balanceTransactions',
    buildBalanceTransaction({
      id: newId(context, 'txn'),
      created,
      available_on: created + Math.ceil(availableAfterMs / 1000),
      ...movement,
    }),
  );
}

/** What of one currency may be paid out now, and what is still to come, in minor units. */
export function balanceOf(
  context: Context,
  currency: string,
): { readonly available: number; readonly pending: number } {
  let available = 0;
  let pending = 0;
  for (const line of context.store.all('balanceTransactions')) {
    if (line.currency !== currency) continue;
    if (line.available_on <= seconds(context)) available += line.net;
    else pending += line.net;
  }
  return { available, pending };
}
