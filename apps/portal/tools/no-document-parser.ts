import type { Plugin } from 'vite';

const PACKAGE = '@0no-co/graphql.web';
const PARSERLESS = '\0graphql-without-parser';

/**
 * Leaves the parser of GraphQL documents out of the frame: all requests of the portal are made into documents when it is
 * built, so the client (`@urql/core`) never meets a text.
 */
export function noDocumentParser(): Plugin {
  return {
    name: 'baraza-no-document-parser',
    enforce: 'pre',
    resolveId: (source, importer) => (source === PACKAGE && importer?.includes('@urql/core') ? PARSERLESS : undefined),
    load: (id) =>
      id === PARSERLESS
        ? `export { GraphQLError, Kind, print } from '${PACKAGE}';
           export const parse = () => { throw new Error('a request of the portal is made when it is built'); };`
        : undefined,
  };
}
