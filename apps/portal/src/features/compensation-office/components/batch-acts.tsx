import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { authoriseMutation } from '../api/authorise.ts';
import { sendMutation } from '../api/send.ts';
import { takeBackMutation } from '../api/take-back.ts';
import type { Batch } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useOfficeWords } from './use-office-words.ts';

interface BatchActsProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
}

/** Two people put their names to it, one sends it; until then it can be taken back. */
export function BatchActs({ batch, onChanged }: BatchActsProps) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const act = useAct();
  const isBefore = batch.state === 'prepared' || batch.state === 'authorised';
  const run = async (mutation: typeof authoriseMutation | typeof sendMutation | typeof takeBackMutation) => {
    if (await act.send(mutation as typeof sendMutation, { id: batch.id })) onChanged();
  };
  return (
    <Section title={t`Who put their name to it`}>
      <Signatures batch={batch} />
      <ActProblem act={act} />
      {isBefore ? (
        <div className="form-actions">
          {batch.mayAuthorise ? (
            <Button kind="primary" isPending={act.isBusy} onPress={() => void run(authoriseMutation)}>
              <Trans>Authorise this batch</Trans>
            </Button>
          ) : null}
          {batch.state === 'authorised' && hasRole('finance_officer') ? (
            <Button kind="primary" isPending={act.isBusy} onPress={() => void run(sendMutation)}>
              <Trans>Send it through the gate</Trans>
            </Button>
          ) : null}
          {hasRole('finance_officer', 'second_officer') ? (
            <Button kind="danger" isPending={act.isBusy} onPress={() => void run(takeBackMutation)}>
              <Trans>Take the batch back</Trans>
            </Button>
          ) : null}
        </div>
      ) : null}
    </Section>
  );
}

function Signatures({ batch }: { readonly batch: Batch }) {
  const { t } = useLingui();
  const words = useOfficeWords();
  return (
    <>
      <ul>
        {batch.authorisations.map((one) => (
          <li key={one.authorisedAt}>
            {words.capacity(one.capacity)}, <When iso={one.authorisedAt} kind="dateTime" />
          </li>
        ))}
      </ul>
      {batch.authorisations.length === 0 ? (
        <p>
          <Trans>Nobody yet. Two different people have to.</Trans>
        </p>
      ) : null}
      {batch.authorisations.some(({ isMine }) => isMine) && batch.state === 'prepared' ? (
        <Notice kind="success" title={t`You have authorised it`}>
          <Trans>It waits for another person now.</Trans>
        </Notice>
      ) : null}
    </>
  );
}
