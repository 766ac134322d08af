import { Trans, useLingui } from '@lingui/react/macro';
import type { PanelCasesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { decideRemovalMutation } from '../api/decide-removal.ts';
import { PanelDecision } from './panel-decision.tsx';

interface RemovalProps {
  readonly matter: PanelCasesQuery['removalCasesToDecide'][number];
  readonly onDone: () => void;
}

/** A complaint against a representative, the reply, and what follows from each answer. */
export function PanelRemoval({ matter, onDone }: RemovalProps) {
  const { t } = useLingui();
  const { seat } = matter;
  return (
    <div className="stack">
      <h3>
        <bdi>{seat?.pseudonym}</bdi> · <bdi>{seat?.constituency?.title}</bdi>
      </h3>
      <p className="hint">
        <bdi>{seat?.forum?.name}</bdi> · <When iso={matter.filedAt} kind="dateTime" /> ·{' '}
        {matter.cause === 'harassment' ? t`harassment` : t`undisclosed pay from a company`}
      </p>
      <p className="forum-text" dir="auto">
        {matter.complaint}
      </p>
      {matter.reply ? (
        <p className="forum-text" dir="auto">
          <Trans>Reply of the representative:</Trans> {matter.reply}
        </p>
      ) : (
        <p className="hint">
          <Trans>The representative has not replied yet. Hear them before you decide.</Trans>
        </p>
      )}
      <Decision matter={matter} onDone={onDone} />
    </div>
  );
}

function Decision({ matter, onDone }: RemovalProps) {
  const { t } = useLingui();
  const act = useAct();
  const decide = async (choice: string, reasons: string) => {
    const input = { caseId: matter.id, removed: choice === 'removed', reasons };
    const sent = (await act.send(decideRemovalMutation, { input })) !== null;
    if (sent) onDone();
    return sent;
  };
  return (
    <PanelDecision
      id={matter.id}
      act={act}
      options={[
        {
          value: 'dismissed',
          label: t`The representative stays`,
          hint: t`The case is closed, and the seat goes on.`,
        },
        {
          value: 'removed',
          label: t`Remove the representative`,
          hint: t`The seat falls vacant at once, and those who stood are asked whether they would serve.`,
        },
      ]}
      reasonsHint={t`At least 20 characters. The representative reads them.`}
      onDecide={decide}
    />
  );
}
