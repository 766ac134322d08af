import { useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import { isProblem, type ProblemLike } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';

interface Answered {
  readonly answer: { readonly __typename: string };
}

export interface Change {
  /** The successful answer, or null; a fresh proof is asked for on the way where it is needed. */
  readonly send: <Data extends Answered, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Data['answer'] | null>;
  readonly problem: ProblemLike | null;
  readonly error: CombinedError | undefined;
  readonly isBusy: boolean;
}

/** One change to the account at a time, with its failure kept for showing. */
export function useChange(): Change {
  const client = useClient();
  const withStepUp = useStepUp();
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const send: Change['send'] = async (mutation, variables) => {
    setIsBusy(true);
    const result = await withStepUp(() => client.mutation(mutation, variables).toPromise());
    setIsBusy(false);
    setError(result.error);
    const answer = result.data?.answer ?? null;
    const refused = answer && isProblem(answer) ? (answer as unknown as ProblemLike) : null;
    setProblem(refused);
    return refused ? null : answer;
  };
  return { send, problem, error, isBusy };
}
