import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSharedProblemWords } from '../../../shared/problems/use-shared-problem-words.tsx';
import type { SharedProblemCode } from '../../../shared/problems/problem-words.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** Why an act was not taken, what was kept and what to do. */
export function StepProblem({ act }: { readonly act: Pick<Act, 'problem' | 'error'> }) {
  const words = useStepWords();
  const shared = useSharedProblemWords();
  const { problem, error } = act;
  const state = problem && 'state' in problem ? String(problem.state) : '';
  return (
    <>
      <RequestErrorNotice error={error} />
      {problem ? (
        <Notice kind="problem" isLive>
          <p>
            {words[`${problem.__typename}.${state}`] ??
              words[problem.__typename] ??
              shared[problem.__typename as SharedProblemCode] ?? (
                <Trans>This was not taken. Nothing was changed.</Trans>
              )}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function useStepWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    SlugTaken: t`This short name is in use already. Choose another one; everything else is as you wrote it.`,
    WordsChanged: t`The proposal changed since you read it. Nothing was signed; read the newest version.`,
    DraftMoved: t`Somebody else saved this text in the meantime. Yours is kept on this device; reload the page to compare.`,
    BriefingIncomplete: t`Nothing was published, and every word was kept. Some parts are still missing.`,
    LinkUsed: t`This link has been used, or a newer one was sent. What you wrote is still on this page; ask for a new link.`,
    'WrongState.newer': t`The other side proposed a newer version meanwhile. Yours was not sent; read theirs first.`,
    'WrongState.languages': t`Ground rules are signed once they stand in every language of the charter, translated by people.`,
    'WrongState.briefing': t`The briefing comes first, in every language of the charter.`,
    'WrongState.joint': t`Every company accepts the antitrust notice before the forum hears of a joint engagement.`,
    'WrongState.minutes': t`A joint engagement leaves minutes. It was not ended; ask the leading company for them.`,
    'WrongState.renewed': t`This item was renewed already, and can be once only.`,
    'WrongState.translated': t`This language is there already. To change it, propose a new version.`,
    'WrongState.signed': t`You have signed this version already. Your signature stands.`,
    'WrongState.reviewed': t`This was said already, and stands.`,
  };
}
