import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isUnionType, parse, type GraphQLSchema, type SelectionNode } from 'graphql';
import { expect, it } from 'vitest';

const FEATURES = new URL('../../features/', import.meta.url);
const SHARED = new Set(['NotFound', 'InvalidInput', 'IdempotencyKeyReused', 'WrongState']);
/** Said together, as “this did not work”: nobody is told which part of a sign-in was wrong. */
const SAID_TOGETHER = new Set(['sign-in: CeremonyExpired', 'sign-in: ProofRefused']);
const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'));

const sourcesOf = (feature: string): readonly string[] =>
  readdirSync(new URL(`${feature}/`, FEATURES), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`${feature}/${file}`, FEATURES), 'utf8'));

/** The failures that the mutations of these sources may answer, by the schema. */
function failuresOf(api: GraphQLSchema, sources: readonly string[]): readonly string[] {
  const documents = sources.flatMap((source) => source.match(/(?<=`)\s*mutation\s[\s\S]*?(?=`)/g) ?? []);
  const fields = documents.flatMap((text) => parse(text).definitions);
  const roots = fields.flatMap((one) => (one.kind === 'OperationDefinition' ? one.selectionSet.selections : []));
  return [...new Set(roots.flatMap((root) => failuresOfField(api, root)))];
}

function failuresOfField(api: GraphQLSchema, root: SelectionNode): readonly string[] {
  const field = root.kind === 'Field' ? api.getMutationType()?.getFields()[root.name.value] : undefined;
  const answer = field && getNamedType(field.type);
  if (!answer || !isUnionType(answer)) return [];
  const failures = answer.getTypes().filter((type) => type.getInterfaces().some(({ name }) => name === 'Problem'));
  return failures.map(({ name }) => name);
}

const features = readdirSync(FEATURES);

it('every failure that a feature can be answered has words of that feature in the reader’s language', () => {
  const unsaid = features.flatMap((feature) => {
    const sources = sourcesOf(feature);
    const text = sources.join('\n');
    const isSaid = (name: string) =>
      SHARED.has(name) || new RegExp(`['"]?\\b${name}\\b['"]?\\s*[:(]|'${name}'`).test(text);
    return failuresOf(schema, sources).flatMap((name) => (isSaid(name) ? [] : `${feature}: ${name}`));
  });
  expect(unsaid.filter((one) => !SAID_TOGETHER.has(one))).toEqual([]);
});

it('no page shows what the server says of a failure in English', () => {
  const showing = features.filter((feature) =>
    sourcesOf(feature).some((source) => /\b(problem|refusal|answer|fault)\??\.message\b|\?\? message\b/.test(source)),
  );
  expect(showing).toEqual([]);
});
