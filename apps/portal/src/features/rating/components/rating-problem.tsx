import { useLingui } from '@lingui/react/macro';
import { ActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act about answers was not taken; nothing that was typed is lost. */
export function RatingProblem({ act }: Pick<ActProblemProps, 'act'>) {
  const { t } = useLingui();
  const words = {
    'WrongState.rated': t`You have rated this already. A vote is cast once and stays as it is.`,
    'WrongState.closed': t`This round is over. Nothing was counted.`,
    'WrongState.asked': t`All members were asked about this answer already. Nothing was changed.`,
    'WrongState.sent': t`A link was sent within the last day, and it still works. None was sent.`,
    'WrongState.answered': t`The company has answered. Nothing was sent.`,
    'WrongState.released': t`This hold has ended already. Nothing was changed.`,
  };
  return <ActProblem act={act} words={words} />;
}
