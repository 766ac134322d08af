import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The portal's own documents by SHA-256, from the manifest that its build wrote. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Injection token of {@link TrustedDocuments}. */
export const TRUSTED_DOCUMENTS = Symbol('TrustedDocuments');

const CACHE_PREFIX = 'apq:';

/** Apollo's store of persisted queries, filled from the manifest and closed to everything else. */
export function manifestCache(documents: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(documents.get(key.slice(CACHE_PREFIX.length))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/** In production the API answers the portal's own documents only, so that nobody can compose an expensive one. */
export function onlyTrustedDocuments(documents: TrustedDocuments): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource: ({ queryHash }) => {
          if (documents.has(queryHash)) return Promise.resolve();
          throw new GraphQLError('Only documents of the portal are answered here. Open data is under /open-data.', {
            extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
          });
        },
      }),
  };
}
