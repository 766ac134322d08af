import type { Result } from '@baraza/result';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Form } from '../http/form.ts';
import { listPage, type ListParams } from '../http/list.ts';
import { listParams, readParams, retrieveParams } from '../http/params.ts';
import { noSuch, type StripeFailure } from '../http/stripe-failure.ts';
import type { CollectionName, Collections } from '../model/collections.ts';

export type Answer = Result<object, StripeFailure>;

/** `path` has at most one `:id`; `shape` is all the parameters that the sandbox speaks of those Stripe takes. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly shape: z.ZodObject;
  readonly run: (context: Context, form: Form, id: string) => Answer;
}

export function operation<Shape extends z.ZodObject>(
  method: Operation['method'],
  path: string,
  shape: Shape,
  run: (context: Context, params: z.infer<Shape>, id: string) => Answer,
): Operation {
  return {
    method,
    path,
    shape,
    run: (context, form, id) => {
      const params = readParams(shape, form);
      return params.ok ? run(context, params.value, id) : params;
    },
  };
}

export function retrieveOperation(path: string, collection: CollectionName, kind: string): Operation {
  return operation('GET', `${path}/:id`, retrieveParams, ({ store }, _params, id) => {
    const value = store.get(collection, id);
    return value === undefined ? noSuch(kind, id, 'id') : { ok: true, value };
  });
}

/** `keep` is the list's own filter, with the parameters that `filters` names. */
export function listOperation<Name extends CollectionName, Filters extends z.ZodRawShape>(
  path: string,
  collection: Name,
  kind: string,
  filters: Filters,
  keep: (item: Collections[Name], params: Record<string, unknown>, context: Context) => boolean,
): Operation {
  const shape = z.strictObject({ ...listParams, ...filters });
  return operation('GET', path, shape, (context, params) => {
    const items = context.store.all(collection).filter((item) => keep(item, params, context));
    return listPage(items, params as ListParams, path, kind);
  });
}

/** True where the parameter is absent or equal to the value: the usual filter of a list. */
export function matches(wanted: unknown, value: unknown): boolean {
  return wanted === undefined || wanted === value;
}
