import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { confirmPayeeDetailsMutation } from '../api/confirm-payee-details.ts';

const SHORTEST_EVIDENCE = 10;

interface ConfirmFormProps {
  readonly payeeId: string;
  readonly version: number;
  readonly onDone: () => void;
}

/** The answer of the second person, with how they found out. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { t } = useLingui();
  const { answer, error, fetching, isTried, outcome, setOutcome, evidence, setEvidence, send } = useConfirming(props);
  return (
    <Section title={t`What did you find out?`}>
      <RadioGroup
        label={t`Are these the organisation’s details?`}
        value={outcome}
        onChange={(value) => setOutcome(value as Outcome)}
        error={isTried && outcome === '' ? t`Please choose one.` : undefined}
        options={[
          { value: 'confirmed', label: t`Yes, they confirmed them`, hint: t`Payments may then be made to it.` },
          {
            value: 'rejected',
            label: t`No, or I am not sure`,
            hint: t`The organisation is asked to enter them again.`,
          },
        ]}
      />
      <TextArea
        label={t`How did you find out?`}
        hint={t`By which way, when, and who answered in what office. No names.`}
        rows={4}
        value={evidence}
        onChange={setEvidence}
        error={isTried && isTooShort(evidence) ? t`Please write a sentence: it is the evidence.` : undefined}
      />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={CONFIRM_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void send()}>
          <Trans>Keep this answer</Trans>
        </Button>
      </div>
    </Section>
  );
}

type Outcome = 'confirmed' | 'rejected' | '';

const isTooShort = (evidence: string): boolean => evidence.trim().length < SHORTEST_EVIDENCE;

const CONFIRM_WORDS = {
  PayeeDetailsChanged: () => (
    <Trans>
      Nothing was confirmed: the details changed while you looked at them. Reload the page to see the new ones.
    </Trans>
  ),
};

function useConfirming({ payeeId, version, onDone }: ConfirmFormProps) {
  const withStepUp = useStepUp();
  const [outcome, setOutcome] = useState<Outcome>('');
  const [evidence, setEvidence] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [{ data, error, fetching }, confirm] = useMutation(confirmPayeeDetailsMutation);
  const send = async () => {
    setIsTried(true);
    if (outcome === '' || isTooShort(evidence)) return;
    const sent = await withStepUp(() => confirm({ input: { payeeId, version, outcome, evidence } }));
    if (sent.data?.confirmPayeeDetails.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.confirmPayeeDetails;
  return { answer, error, fetching, isTried, outcome, setOutcome, evidence, setEvidence, send };
}
