import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const apiSchema = '../api/schema.graphql';

const schemaText = existsSync(apiSchema) ? readFileSync(apiSchema, 'utf8') : '';
const answersShell = ['me: Me', 'signOut: Boolean'].every((field) => schemaText.includes(`  ${field}`));
const placeholder = 'tools/placeholder.graphql';

/**
 * Types and trusted documents from the API's committed schema. Until the API answers all that the portal's shell asks, a placeholder of a few
 * fields stands in beside it, so that the portal's shell builds.
 */
const config: CodegenConfig = {
  schema: [...(schemaText ? [apiSchema] : []), ...(answersShell ? [] : [placeholder])],
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  silent: false,
  generates: {
    'src/generated/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        // Bare hexadecimal, as Apollo's persisted queries want it; the built-in algorithm writes a prefix before it.
        persistedDocuments: { hashAlgorithm: sha256, mode: 'embedHashInDocument' },
      },
      config: {
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
