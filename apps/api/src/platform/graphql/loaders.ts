import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';

/** Batches the child fields of one request: a hundred parents cost one query. */
export class Loaders {
  private readonly byName = new Map<string, DataLoader<unknown, unknown>>();

  /**
   * Loads `key` together with every other key asked for under `name` in this request. `batch` answers a map by key;
   * a key without an entry loads as null.
   */
  load<Key, Value>(
    name: string,
    key: Key,
    batch: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
  ): Promise<Value | null> {
    let loader = this.byName.get(name) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await batch(keys);
        return keys.map((wanted) => found.get(wanted) ?? null);
      });
      this.byName.set(name, loader as DataLoader<unknown, unknown>);
    }
    return loader.load(key);
  }
}

/** The loaders of this request, for field resolvers. */
export const RequestLoaders = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    GqlExecutionContext.create(context).getContext<{ loaders: Loaders }>().loaders,
);
