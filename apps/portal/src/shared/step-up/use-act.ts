import { useEffect, useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { isProblem, type ProblemLike } from '../problems/problem-words.ts';
import { useStepUp } from './step-up.tsx';

interface Fault {
  readonly path: string;
  readonly code: string;
}

export interface Act {
  /** The successful answer, or null; a fresh proof is asked for on the way where it is needed. */
  readonly send: <Data extends { readonly answer: { readonly __typename: string } }, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Data['answer'] | null>;
  readonly problem: ProblemLike | null;
  /** Faults of single fields, where the failure names some. */
  readonly faults: readonly Fault[];
  readonly error: CombinedError | undefined;
  readonly isBusy: boolean;
}

/** Whoever sent a long form is led to what is wrong in it; where no field is marked, nothing moves. */
function toFirstFault(): void {
  const fields = document.querySelectorAll<HTMLElement>('main :is([aria-invalid="true"], [data-invalid] input)');
  fields[0]?.focus();
}

/** One act with its answer: what went wrong stays until the next attempt. */
export function useAct(): Act {
  const client = useClient();
  const withStepUp = useStepUp();
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const send: Act['send'] = async (mutation, variables) => {
    setIsBusy(true);
    const result = await withStepUp(() => client.mutation(mutation, variables).toPromise());
    setIsBusy(false);
    setError(result.error);
    const answer = result.data?.answer ?? null;
    const refused = answer && isProblem(answer) ? (answer as unknown as ProblemLike) : null;
    setProblem(refused);
    return refused ? null : answer;
  };
  useEffect(() => {
    if (problem && 'faults' in problem) toFirstFault();
  }, [problem]);
  const faults = problem && 'faults' in problem ? (problem.faults as readonly Fault[]) : [];
  return { send, problem, faults, error, isBusy };
}
