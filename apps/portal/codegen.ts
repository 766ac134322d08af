import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const apiSchema = '../api/schema.graphql';

const schemaText = existsSync(apiSchema) ? readFileSync(apiSchema, 'utf8') : '';
const placeholder = 'tools/placeholder.graphql';

/**
 * Types and trusted documents from the API's committed schema. Until the API answers `viewer`, a placeholder of a few
 * fields stands in beside it, so that the portal's shell builds.
 */
const config: CodegenConfig = {
  schema: [...(schemaText ? [apiSchema] : []), ...(/^ {2}viewer\b/m.test(schemaText) ? [] : [placeholder])],
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  silent: false,
  generates: {
    'src/generated/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' },
      },
      config: {
        documentMode: 'documentNode',
        useTypeImports: true,
        enumsAsTypes: true,
        arrayInputCoercion: false,
        strictScalars: false,
        defaultScalarType: 'string',
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
