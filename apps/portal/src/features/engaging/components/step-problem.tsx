import { useLingui } from '@lingui/react/macro';
import { ActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act was not taken, what was kept and what to do. */
export function StepProblem({ act }: Pick<ActProblemProps, 'act'>) {
  return <ActProblem act={act} words={useStepWords()} />;
}

function useStepWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    SlugTaken: t`This short name is in use already. Choose another one; everything else is as you wrote it.`,
    WordsChanged: t`The proposal changed since you read it. Nothing was signed; read the newest version.`,
    DraftMoved: t`Somebody else saved this text in the meantime. Yours is kept on this device; reload the page to compare.`,
    BriefingIncomplete: t`Nothing was published, and every word was kept. Some parts are still missing.`,
    LinkUsed: t`This link has been used, or a newer one was sent. What you wrote is still on this page; ask for a new link.`,
    'WrongState.too_soon': t`A link was sent less than a day ago, or twelve were sent already. Nothing was sent now.`,
    'WrongState.on_platform': t`They are on this platform and read the request here. Nothing was sent.`,
    'WrongState.withdrawn': t`This request was withdrawn. Nothing was published.`,
    'WrongState.answered': t`This request was answered already. Nothing was changed.`,
    'WrongState.used': t`The company has been asked under its own address too. Nothing was joined; both stay as they are.`,
    'WrongState.decided': t`This was decided already.`,
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
