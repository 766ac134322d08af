import { useLingui } from '@lingui/react/macro';
import { ActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act after an election was not taken; nothing that was typed is lost. */
export function AftermathProblem({ act }: Pick<ActProblemProps, 'act'>) {
  const { t } = useLingui();
  const words = {
    SignatureRefused: t`Nothing was recorded: the signature does not fit your membership. Open the page again on the device that holds your key.`,
    'WrongState.collecting': t`A petition about this seat is under way already. You can sign that one.`,
    'WrongState.signed': t`You have signed this petition already. Your signature counts once.`,
    'WrongState.filed': t`The panel has your complaint about this seat already, and will answer it.`,
  };
  return <ActProblem act={act} words={words} />;
}
