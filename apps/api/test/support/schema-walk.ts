import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { ask, codeOf } from './graphql.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

const DEPTH = 5;

/** One request for everything that a root field can answer, with one choice of arguments. */
export interface WalkedRequest {
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface WalkedAnswer {
  readonly field: string;
  /** Of the first error, e.g. `FORBIDDEN`. */
  readonly code: string | undefined;
  readonly text: string;
}

/** What to try as an argument of this name of this root field. */
export type Candidates = readonly string[] | ((argument: string, field: string) => readonly string[]);

/**
 * For each root query and each candidate of its text arguments, a request for all fields below it. What is tried travels as
 * variables: the server reads and validates each of these long documents once.
 */
export function walkQueries(schema: GraphQLSchema, candidates: Candidates): WalkedRequest[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const selection = selectionOf(field.type, DEPTH, []);
    const wanted = field.args.filter((argument) => isNonNullType(argument.type));
    const declared = wanted.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = wanted.map(({ name }) => `${name}: $${name}`).join(', ');
    const call = wanted.length === 0 ? field.name : `${field.name}(${passed})`;
    const query = `query${wanted.length === 0 ? '' : `(${declared})`} { ${call} ${selection} }`;
    return choicesOf(field.name, wanted, candidates).map((variables) => ({ field: field.name, query, variables }));
  });
}

/**
 * What each of these people is answered, in the order of the requests. Everybody asks one thing before anybody asks the
 * next: the server forgets documents as long as these when too many others come between.
 */
export async function walkAsEach(
  application: TestApplication,
  people: readonly (TestPerson | null)[],
  requests: readonly WalkedRequest[],
): Promise<WalkedAnswer[][]> {
  const answers: WalkedAnswer[][] = people.map(() => []);
  for (const { field, query, variables } of requests) {
    const round = people.map(async (person, index) => {
      const answer = await ask(application, person, query, variables);
      answers[index]!.push({ field, code: codeOf(answer), text: JSON.stringify(answer) });
    });
    await Promise.all(round);
  }
  return answers;
}

function choicesOf(
  field: string,
  wanted: readonly GraphQLArgument[],
  candidates: Candidates,
): WalkedRequest['variables'][] {
  const [first] = wanted;
  if (!first) return [{}];
  return (typeof candidates === 'function' ? candidates(first.name, field) : candidates).map((candidate) =>
    Object.fromEntries(wanted.map(({ name, type }) => [name, valueFor(type, candidate)])),
  );
}

function valueFor(type: GraphQLInputType, candidate: string): unknown {
  const named = getNamedType(type);
  if (named.name === 'Day') return '2026-01-01';
  if (named.name === 'Int') return 1;
  if (named.name === 'Boolean') return true;
  if (named.name === 'DateTime') return '2026-01-01T00:00:00Z';
  const value = isEnumType(named) ? named.getValues()[0]!.name : candidate;
  return isListType(isNonNullType(type) ? type.ofType : type) ? [value] : value;
}

function selectionOf(type: GraphQLOutputType, depth: number, path: readonly string[]): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named.getTypes().map((member) => `... on ${member.name} ${selectionOf(member, depth, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) =>
    fieldSelection(field, depth, [...path, named.name]),
  );
  return `{ __typename ${parts.join(' ')} }`;
}

/** A type within itself is entered once: a circle of types says nothing new. */
function fieldSelection(field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[]): string[] {
  if (field.args.some((argument) => isNonNullType(argument.type))) return [];
  const named = getNamedType(field.type);
  const isLeaf = !isObjectType(named) && !isInterfaceType(named) && !isUnionType(named);
  if (isLeaf) return [field.name];
  return depth === 0 || path.includes(named.name) ? [] : [`${field.name} ${selectionOf(field.type, depth - 1, path)}`];
}
