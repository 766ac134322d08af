import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { accessCodeOf, isOfflineError } from '../api/client.ts';
import { PageTitle } from '../layout/page-title.tsx';
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

/**
 * An operation that did not come through at all: no line, no permission, or a defect of ours. Where it is all that a
 * page shows, it is the page's heading too.
 */
export function RequestErrorNotice({ error }: { readonly error: CombinedError | undefined }) {
  if (!error) return null;
  return (
    <>
      <HeadingIfAlone />
      <RequestError error={error} />
    </>
  );
}

/** A page that failed to load has no heading of its own; beside a page's own heading nothing is added. */
function HeadingIfAlone() {
  const { t } = useLingui();
  const [isAlone, setIsAlone] = useState(false);
  // After every drawing: the page's own heading may come with a second answer.
  useLayoutEffect(() => setIsAlone(document.querySelector('main h1:not(.request-error-heading)') === null));
  if (!isAlone) return null;
  const title = t`This page cannot be shown right now`;
  return (
    <header className="page-header">
      <PageTitle title={title} />
      <h1 className="request-error-heading" tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}

function RequestError({ error }: { readonly error: CombinedError }) {
  const access = useAccessWords();
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
