import { Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { accessCodeOf, isOfflineError } from '../api/client.ts';
import type { ProblemLike, ProblemWords, SharedProblemCode } from './problem-words.ts';
import { useAccessWords, useSharedProblemWords } from './use-shared-problem-words.tsx';

export interface ProblemNoticeProps<Problem extends ProblemLike> {
  readonly problem: Problem | null | undefined;
  /** One entry for each failure of the mutation's union. */
  readonly words: ProblemWords<Problem>;
}

/** The named failure of a mutation, in the reader's words. */
export function ProblemNotice<Problem extends ProblemLike>({ problem, words }: ProblemNoticeProps<Problem>) {
  const shared = useSharedProblemWords();
  if (!problem) return null;
  const own = (words as Readonly<Record<string, ((problem: Problem) => ReactNode) | undefined>>)[problem.__typename];
  return (
    <Notice kind="problem" isLive>
      <p>{own ? own(problem) : (shared[problem.__typename as SharedProblemCode] ?? shared.Unforeseen)}</p>
    </Notice>
  );
}

/** An operation that did not come through at all: no line, no permission, or a defect of ours. */
export function RequestErrorNotice({ error }: { readonly error: CombinedError | undefined }) {
  const access = useAccessWords();
  if (!error) return null;
  const code = accessCodeOf(error);
  const reference = error.graphQLErrors
    .map((entry) => entry.extensions['reference'])
    .find((value) => typeof value === 'string');
  return (
    <Notice kind="problem" isLive>
      {code ? <p>{access[code]}</p> : null}
      {!code && isOfflineError(error) ? (
        <p>
          <Trans>
            The server cannot be reached. What you typed is kept on this device; please try again when you are online.
          </Trans>
        </p>
      ) : null}
      {!code && !isOfflineError(error) ? (
        <p>
          <Trans>Something went wrong on our side, and nothing was changed. Please try again.</Trans>
        </p>
      ) : null}
      {reference ? (
        <p className="hint">
          <Trans>If it persists, quote this number:</Trans> <code>{reference}</code>
        </p>
      ) : null}
    </Notice>
  );
}
