import { ok, type Result } from '@baraza/result';
import { invalidRequest, noSuch, type StripeFailure } from './stripe-failure.ts';

interface Listed {
  readonly id: string;
  readonly created?: number;
}

interface Range {
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
}

export interface ListParams {
  readonly limit?: number | undefined;
  readonly starting_after?: string | undefined;
  readonly ending_before?: string | undefined;
  readonly created?: number | Range | undefined;
}

export const listObject = (data: readonly object[], url: string, hasMore = false) => ({
  object: 'list' as const,
  data,
  has_more: hasMore,
  url,
});

/**
 * One page, newest first. `starting_after` continues towards the past, `ending_before` towards the present; both
 * name an object of the list, so that what is added in between moves nothing (https://docs.stripe.com/api/pagination).
 */
export function listPage<Item extends Listed>(
  oldestFirst: readonly Item[],
  params: ListParams,
  url: string,
  kind: string,
): Result<object, StripeFailure> {
  const limit = params.limit ?? 10;
  if (limit < 1 || limit > 100) {
    return invalidRequest('This value must be between 1 and 100 (inclusive).', { param: 'limit' });
  }
  if (params.starting_after !== undefined && params.ending_before !== undefined) {
    return invalidRequest('You cannot parameterize both starting_after and ending_before.', { param: 'ending_before' });
  }
  const found = oldestFirst.filter((item) => within(item.created ?? 0, params.created)).reverse();
  const cursor = params.starting_after ?? params.ending_before;
  const at = cursor === undefined ? -1 : found.findIndex((item) => item.id === cursor);
  if (cursor !== undefined && at === -1) {
    return noSuch(kind, cursor, params.starting_after === undefined ? 'ending_before' : 'starting_after');
  }
  if (params.ending_before !== undefined) {
    const newer = found.slice(0, at);
    return ok(listObject(newer.slice(-limit), url, newer.length > limit));
  }
  const older = found.slice(at + 1);
  return ok(listObject(older.slice(0, limit), url, older.length > limit));
}

function within(created: number, wanted: ListParams['created']): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'number') return created === wanted;
  const { gt, gte, lt, lte } = wanted;
  return (
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
  );
}
