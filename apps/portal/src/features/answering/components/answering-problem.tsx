import { useLingui } from '@lingui/react/macro';
import { ActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act of the company was not taken; nothing that was typed is lost. */
export function AnsweringProblem({ act }: Pick<ActProblemProps, 'act'>) {
  const { t } = useLingui();
  const words = {
    AnswerSignatureRefused: t`Nothing was signed: this person cannot sign this answer. The draft is kept.`,
    'AnswerSignatureRefused.level': t`Nothing was signed: what this answer is about asks for somebody higher up to sign. The draft is kept.`,
    'AnswerSignatureRefused.own_draft': t`Nothing was signed: whoever wrote the draft last does not sign it. Ask a colleague.`,
    'AnswerSignatureRefused.role_unknown': t`Nothing was signed: your company has not published this role. Enter it first, on the page about your company.`,
    DraftMoved: t`A colleague saved this answer in the meantime. Your words are kept on this device: reload the page in a second tab, compare, and save again.`,
    'WrongState.acknowledged': t`A colleague has acknowledged this already. Nothing was changed.`,
  };
  return <ActProblem act={act} words={words} />;
}
