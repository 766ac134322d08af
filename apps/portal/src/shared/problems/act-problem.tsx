import { useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { Act } from '../step-up/use-act.ts';
import { RequestErrorNotice } from './problem-notice.tsx';
import type { ProblemLike, SharedProblemCode } from './problem-words.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useSharedProblemWords } from './use-shared-problem-words.tsx';

export interface ActProblemProps {
  readonly act: Pick<Act, 'problem' | 'faults' | 'error'>;
  /** By the failure's name, such as `SeatHeld`; one of a state or reason that the API names, such as `WrongState.signed`, goes first. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Why an act was not taken, in the reader's words; nothing where it was. What the server says of it in English is never
 * shown: a failure that nobody foresaw says that nothing was changed, and what to do.
 */
export function ActProblem({ act, words = {} }: ActProblemProps) {
  const sentence = useSentence(words);
  const faultWords = useFaultWords();
  const faults = [...new Set(act.faults.flatMap(({ code }) => faultWords[code] ?? []))];
  return (
    <>
      {act.problem ? (
        <Notice kind="problem" isLive>
          <p>{sentence(act.problem, faults.length > 0)}</p>
          {faults.length > 0 ? (
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      ) : null}
      <RequestErrorNotice error={act.error} />
    </>
  );
}

function useSentence(words: Readonly<Record<string, string>>) {
  const { t } = useLingui();
  const shared = useSharedProblemWords();
  return (problem: ProblemLike, hasFaults: boolean): string => {
    const { __typename: name } = problem;
    const { state, reason } = problem as ProblemLike & { readonly state?: string; readonly reason?: string };
    const own = words[`${name}.${state ?? reason}`] ?? words[name];
    if (!own && name === 'InvalidInput' && hasFaults) return t`Nothing was changed, and what you typed is still here.`;
    return own ?? shared[name as SharedProblemCode] ?? shared.Unforeseen;
  };
}
