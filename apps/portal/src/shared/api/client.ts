import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { fetchWithDocumentText, trustedDocumentsExchange } from './trusted-documents.ts';

/** Refusals of the API's access guard, in `extensions.code`. */
export type AccessCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'SECOND_FACTOR_REQUIRED' | 'STEP_UP_REQUIRED' | 'RATE_LIMITED';

/** The access code of a failed operation, if that is why it failed. */
export function accessCodeOf(error: CombinedError | undefined): AccessCode | undefined {
  const codes: readonly string[] = [
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'SECOND_FACTOR_REQUIRED',
    'STEP_UP_REQUIRED',
    'RATE_LIMITED',
  ];
  const found = error?.graphQLErrors
    .map((entry) => String(entry.extensions['code']))
    .find((code) => codes.includes(code));
  return found as AccessCode | undefined;
}

/** True where the request never reached the server or no answer came back: what was typed is to be kept and sent again. */
export const isOfflineError = (error: CombinedError | undefined): boolean => Boolean(error?.networkError);

/**
 * One client for the workspaces. Its document cache is emptied by making a new one: after signing in, out, or into
 * another role nothing of the person before remains.
 */
export function createApiClient(onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchWithDocumentText,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (accessCodeOf(error) === 'UNAUTHENTICATED') onSignedOut();
        },
      }),
      cacheExchange,
      trustedDocumentsExchange,
      fetchExchange,
    ],
  });
}
