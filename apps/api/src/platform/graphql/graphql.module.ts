import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { formatError } from './format-error.ts';
import { Loaders } from './loaders.ts';
import { operationLimits } from './operation-limits.ts';
import { JsonScalar } from './scalars.ts';
import { manifestCache, onlyTrustedDocuments, TRUSTED_DOCUMENTS, type TrustedDocuments } from './trusted-documents.ts';

/** The GraphQL door: code first, bounded, and explorable only in demo mode. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [SETTINGS, TRUSTED_DOCUMENTS],
    useFactory: (settings: Settings, documents: TrustedDocuments) => {
      const { plugins = [], validationRules = [] } = operationLimits(settings);
      return {
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: !settings.production,
        hideSchemaDetailsFromClientErrors: settings.production,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        context: (request: unknown, reply: unknown) => ({ request, reply, loaders: new Loaders() }),
        formatError: formatError(settings.production),
        persistedQueries: { cache: manifestCache(documents) },
        validationRules,
        plugins: settings.production ? [...plugins, onlyTrustedDocuments(documents)] : plugins,
      };
    },
  });
}

export const graphqlProviders = [JsonScalar];
