import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessRefusal } from '../auth/access-errors.ts';
import { logger } from '../telemetry/logger.ts';

/**
 * Expected refusals pass as they are. Whatever nobody expected is logged under a reference and leaves without its
 * text, which might quote a row or a secret.
 */
export function formatError(production: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const code = formatted.extensions?.['code'];
    const isRefusal = original instanceof GraphQLError || original instanceof AccessRefusal;
    const expected = isRefusal && code !== 'INTERNAL_SERVER_ERROR';
    if (expected) return { message: formatted.message, extensions: { code }, ...placeOf(formatted) };
    const reference = randomUUID();
    logger.error({ reference, error: describe(original, production) }, 'a request failed unexpectedly');
    return {
      message: `Something went wrong on our side and nothing was changed. Please try again; if it persists, quote ${reference}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
      ...placeOf(formatted),
    };
  };
}

function placeOf(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
}

/** A database's message may quote a person's data; in production only its name and code reach the log. */
function describe(error: unknown, production: boolean): object {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const code = 'code' in error ? error.code : undefined;
  return production
    ? { name: error.name, code }
    : { name: error.name, code, message: error.message, stack: error.stack };
}
