import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = '\0document:';
const IMPORT = /import\s*\{\s*(\w+Document)\s*\}\s*from\s*["'][^"']*generated\/graphql(?:\.ts|\.js)?["'];?/g;
const DEFINITION = /^export const (\w+Document) = (\{.*\}) as unknown as /gm;

/**
 * Makes each generated document a module of its own. Code generation writes all of them into one file, and a bundler does
 * not cut a file in two: without this, whoever opens the first page fetches the requests of every other page as well.
 */
export function documentsApart(generatedFolder: string): Plugin {
  const file = resolve(generatedFolder, 'graphql.ts');
  let documents = new Map<string, string>();
  return {
    name: 'baraza-documents-apart',
    buildStart() {
      documents = new Map([...readFileSync(file, 'utf8').matchAll(DEFINITION)].map(([, name, json]) => [name!, json!]));
    },
    resolveId: (source) => (source.startsWith('virtual:document/') ? PREFIX + source.slice(17) : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const name = id.slice(PREFIX.length);
      const json = documents.get(name);
      if (json === undefined) throw new Error(`${name} is not among the generated documents: npm run codegen`);
      return `export const ${name} = ${json};`;
    },
    transform: {
      filter: { code: /generated\/graphql/ },
      handler: (code) => ({
        code: code.replace(IMPORT, (_, name: string) => `import { ${name} } from "virtual:document/${name}";`),
        map: null,
      }),
    },
  };
}
