import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdGrievanceMutation } from '../api/hold-grievance.ts';
import type { OpenedGrievance } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { WordForm } from './word-form.tsx';

interface HoldSectionProps {
  readonly grievance: OpenedGrievance['grievance'];
  readonly onChange: () => void;
}

/** A safety officer keeps back that it is overdue where telling it would endanger somebody. */
export function HoldSection({ grievance: { id, heldOn, holdReason }, onChange }: HoldSectionProps) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (reason: string | null) => {
    const answer = await act.send(holdGrievanceMutation, { input: { id, reason } });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <Section
      title={<Trans>Keep it from the public</Trans>}
      lead={<Trans>Overdue is told by itself, unless a safety officer holds it because that endangers somebody.</Trans>}
    >
      <ActProblem act={act} />
      {heldOn ? (
        <div className="stack">
          <p>
            <Trans>
              Held since <When iso={heldOn} />:
            </Trans>{' '}
            <bdi>{holdReason}</bdi>
          </p>
          <div className="form-actions">
            <Button isPending={act.isBusy} onPress={() => void send(null)}>
              {t`Let it be told`}
            </Button>
          </div>
        </div>
      ) : (
        <WordForm label={t`Why would it endanger somebody?`} button={t`Hold it`} isBusy={act.isBusy} onSend={send} />
      )}
    </Section>
  );
}
