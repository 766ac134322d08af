import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';

/** Refusals about positions, by the name of the failure. */
export function useRefusals(): Readonly<Record<string, (problem: ProblemLike) => ReactNode>> {
  return {
    ClauseMoved: () => (
      <Trans>
        Somebody changed this clause meanwhile. Nothing was overwritten and your words are still here: compare both.
      </Trans>
    ),
    ClauseGone: () => (
      <Trans>
        This clause was removed meanwhile. Your words are still here: propose them as a clause of their own.
      </Trans>
    ),
    PositionIncomplete: () => <Trans>The vote was not opened: see below what is missing.</Trans>,
    OpenItemsFull: () => (
      <Trans>
        The charter caps how many recommendations may be open at one addressee. Choose the most important ones, or wait
        until others are closed.
      </Trans>
    ),
    HasInterest: () => <Trans>You have an interest in the addressee: you may speak, and do not vote.</Trans>,
    LanguagesMissing: () => (
      <Trans>Not adopted yet: some languages of the charter are not complete. The vote stands.</Trans>
    ),
    MinorityAwaited: () => (
      <Trans>
        Not adopted yet: somebody is writing a minority opinion, which is waited for up to a week. The vote stands.
      </Trans>
    ),
    TranslationByMachine: () => <Trans>Not saved: positions are translated by people. Your text is still here.</Trans>,
    UnknownSources: () => <Trans>Nothing was changed: some of these points were not said in this forum.</Trans>,
    SlugTaken: () => <Trans>Another position has this short name already. Choose another one.</Trans>,
  };
}
