import { Field, InterfaceType, ObjectType, createUnionType, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { Result } from '@baraza/result';
import type { Problem } from '../errors/problems.ts';

/** What every named failure has in common. */
@InterfaceType('Problem', { resolveType: (value: Problem) => value.type })
export abstract class ProblemType {
  @Field({ description: 'Stable name of the failure, the same as its GraphQL type.' })
  code: string;

  @Field({ description: 'What happened, what was kept and what to do, in plain English.' })
  message: string;
}

const known = new Map<string, { readonly type: Type<ProblemType>; readonly fields: Set<string> }>();

/**
 * The GraphQL type of one named failure. Asked for again under the same name it answers the same type, with the fields of
 * both, so that modules can share a failure without importing one another and in whatever order they are loaded.
 */
export function problemType(name: string, fields: Record<string, ReturnTypeFunc> = {}): Type<ProblemType> {
  const problem = known.get(name) ?? newProblem(name);
  for (const [field, type] of Object.entries(fields)) {
    if (problem.fields.has(field)) continue;
    Field(type)(problem.type.prototype as object, field);
    problem.fields.add(field);
  }
  return problem.type;
}

function newProblem(name: string): { readonly type: Type<ProblemType>; readonly fields: Set<string> } {
  const type = { [name]: class extends ProblemType {} }[name] as Type<ProblemType>;
  ObjectType(name, { implements: () => [ProblemType] })(type);
  const problem = { type, fields: new Set<string>() };
  known.set(name, problem);
  return problem;
}

@ObjectType('FieldFault')
export class FieldFaultType {
  @Field()
  path: string;

  @Field()
  code: string;

  @Field()
  message: string;
}

export const NotFoundProblem = problemType('NotFound');
export const InvalidInputProblem = problemType('InvalidInput', { faults: () => [FieldFaultType] });
export const IdempotencyKeyReusedProblem = problemType('IdempotencyKeyReused');
export const WrongStateProblem = problemType('WrongState', { state: () => String });

/**
 * The union that a mutation answers: its success or one of its named failures. `problems` must name every failure of
 * the use case, which the compiler checks against `Failure`.
 */
export function mutationResult<Failure extends Problem>(
  name: string,
  success: Type<unknown>,
  problems: Record<Failure['type'], Type<ProblemType>>,
): object {
  const problemTypes: Record<string, Type<ProblemType>> = problems;
  return createUnionType<[Type<unknown>, ...Type<ProblemType>[]]>({
    name,
    types: () => [success, ...Object.values(problemTypes)],
    resolveType: (value: object) => {
      const type = 'type' in value && 'message' in value ? problemTypes[String(value.type)] : undefined;
      return type ?? success;
    },
  }) as object;
}

/** Maps a use case's answer to the union made by {@link mutationResult}; the only place where failures are mapped. */
export function toMutationResult<Value, Failure extends Problem, Out>(
  result: Result<Value, Failure>,
  present: (value: Value) => Out,
): Out | (Failure & { code: string }) {
  return result.ok ? present(result.value) : { ...result.error, code: result.error.type };
}
