import { useLingui } from '@lingui/react/macro';
import { ActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act about the record of a company was not taken; nothing that was typed is lost. */
export function RecordProblem({ act }: Pick<ActProblemProps, 'act'>) {
  const { t } = useLingui();
  const words = {
    OwnSide: t`Nothing was changed: you belong to the company that objected, so others decide about its objection.`,
    AlreadyObjected: t`Your company has objected to this fact already; the forum’s representatives have the objection before them.`,
    CheckOver: t`Nothing was sent: the days for checking this fact are over. A pinned reply can still be published beside it.`,
    'WrongState.replaced': t`Somebody has proposed another text in the meantime. Nothing was changed: read the newest one first.`,
  };
  return <ActProblem act={act} words={words} />;
}
