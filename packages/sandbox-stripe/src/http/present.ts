import { seconds, type Context } from '../context.ts';

/** Fills in what follows the clock rather than a change: whether funds are available, which webhooks are still owed. */
export function present(context: Context, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => present(context, item));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  if (object['object'] === 'event') return presentEvent(context, object);
  const entries = Object.entries(object).map(([name, inner]) => [name, present(context, inner)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if (object['object'] === 'balance_transaction') {
    copy['status'] = Number(object['available_on']) <= seconds(context) ? 'available' : 'pending';
  }
  return copy;
}

function presentEvent(context: Context, event: Readonly<Record<string, unknown>>): object {
  const owed = context.store.get('deliveries', String(event['id'])) === undefined ? 0 : 1;
  return { ...event, pending_webhooks: owed };
}
