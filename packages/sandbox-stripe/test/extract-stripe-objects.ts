/**
 * Makes src/testdata/stripe-objects.json from the OpenAPI file of the design data:
 *   node test/extract-stripe-objects.ts FILE > src/testdata/stripe-objects.json
 * Keeps the objects that the sandbox answers and the names of the parameters of the operations it speaks. Optional
 * properties that it never sets are left out, which makes the subset stricter than the original, never laxer.
 */
import { readFileSync } from 'node:fs';
import { operations } from '../src/operations/all-operations.ts';
import { keptOptional, leftOut, roots } from './kept-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;
interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const source = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as OpenApi;
const kept: Record<string, unknown> = {};

function trim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trim);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Schema;
  const reference = schema['$ref'];
  if (typeof reference === 'string') return keep(reference) ? schema : false;
  const entries = Object.entries(schema).filter(([name]) => name !== 'description');
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === 'properties' ? trimProperties(schema) : trim(inner)]),
  );
}

function trimProperties(schema: Schema): object {
  const required = new Set(schema['required'] as readonly string[] | undefined);
  const properties = Object.entries(schema['properties'] as Schema);
  const used = properties.filter(([name]) => required.has(name) || keptOptional.has(name));
  return Object.fromEntries(used.map(([name, inner]) => [name, trim(inner)]));
}

function keep(reference: string): boolean {
  const name = reference.replace('#/components/schemas/', '');
  if (leftOut.has(name)) return false;
  if (kept[name] !== undefined) return true;
  kept[name] = true;
  kept[name] = trim(source.components.schemas[name]);
  return true;
}

function parameterNames(method: string, path: string): readonly string[] {
  const operation = source.paths[path.replace(':id', '{id}')]?.[method.toLowerCase()];
  const names = new Set<string>();
  for (const [, name] of JSON.stringify(operation ?? {}).matchAll(/schemas\/([A-Za-z.]+Params)"/g)) {
    for (const property of Object.keys(
      (source.components.schemas[name ?? '']?.['properties'] as Schema | undefined) ?? {},
    )) {
      names.add(property);
    }
  }
  return [...names].sort();
}

for (const root of roots) keep(`#/components/schemas/${root}`);
const parameters = Object.fromEntries(
  operations.map(({ method, path }) => [`${method} ${path}`, parameterNames(method, path)]),
);
const version = source.info.version;
process.stdout.write(`${JSON.stringify({ version, parameters, components: { schemas: kept } }, null, 1)}\n`);
