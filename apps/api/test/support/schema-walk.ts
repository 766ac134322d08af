import {
  type GraphQLField,
  type GraphQLNamedType,
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

const DEPTH = 5;

/** One request for everything that a root field can answer, with one choice of arguments. */
export interface WalkedRequest {
  readonly field: string;
  readonly query: string;
}

/** What to try as an argument of this name of this root field. */
export type Candidates = readonly string[] | ((argument: string, field: string) => readonly string[]);

/** For each root query and each candidate of its text arguments, a request for all fields below it. */
export function walkQueries(schema: GraphQLSchema, candidates: Candidates): WalkedRequest[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const selection = selectionOf(field.type, DEPTH, []);
    return argumentChoices(field, candidates).map((args) => ({
      field: field.name,
      query: `{ ${field.name}${args} ${selection} }`,
    }));
  });
}

function argumentChoices(field: GraphQLField<unknown, unknown>, candidates: Candidates): string[] {
  const wanted = field.args.filter((argument) => isNonNullType(argument.type));
  const [first] = wanted;
  if (!first) return [''];
  return (typeof candidates === 'function' ? candidates(first.name, field.name) : candidates).map((candidate) => {
    const args = wanted.map((argument) => `${argument.name}: ${valueFor(argument.type, candidate)}`);
    return `(${args.join(', ')})`;
  });
}

function valueFor(type: unknown, candidate: string): string {
  const named = getNamedType(type as GraphQLOutputType) as GraphQLNamedType;
  if (named.name === 'Day') return '"2026-01-01"';
  if (named.name === 'Int') return '1';
  if (named.name === 'Boolean') return 'true';
  if (named.name === 'DateTime') return '"2026-01-01T00:00:00Z"';
  const text = isEnumType(named) ? named.getValues()[0]!.name : JSON.stringify(candidate);
  return isListType(isNonNullType(type) ? type.ofType : type) ? `[${text}]` : text;
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
