import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, RadioGroup, Section } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { AcceptAgreementMutation } from '../../../generated/graphql.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { acceptAgreementMutation } from '../api/accept-agreement.ts';
import type { OwnAward } from './award-gate.tsx';
import { PUBLICATION_MODES, useModeWords } from './award-words.tsx';

/** How the award is shown in public, the declaration, and the act. Nothing is chosen beforehand. */
export function AcceptAgreementForm({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const [mode, setMode] = useState<string | null>(null);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const { accept, isBusy, data, error } = useAccept(award.id);
  const press = () => {
    setIsTried(true);
    if (mode && isConfirmed) void accept(mode);
  };
  return (
    <div className="no-print acceptance">
      <Section title={t`Accept`} lead={t`It binds your organisation and makes the first part payable.`}>
        <ModeChoice mode={mode} onChange={setMode} isMissing={isTried && !mode} />
        <Checkbox
          isSelected={isConfirmed}
          onChange={setIsConfirmed}
          label={t`We accept this agreement, and I may sign for ${award.organisation.name}.`}
        />
        {isTried && !isConfirmed ? (
          <p className="field-error" role="alert">
            <Trans>Please confirm this first.</Trans>
          </p>
        ) : null}
        <div className="form-actions">
          <Button kind="primary" isPending={isBusy} onPress={press}>
            <Trans>Accept the agreement</Trans>
          </Button>
        </div>
        <AcceptProblem answer={data?.acceptAgreement} />
        <RequestErrorNotice error={error} />
      </Section>
    </div>
  );
}

function useAccept(awardId: string) {
  const navigate = useNavigate();
  const withStepUp = useStepUp();
  const [{ data, fetching, error }, mutate] = useMutation(acceptAgreementMutation);
  const accept = async (publicationMode: string) => {
    const result = await withStepUp(() => mutate({ input: { awardId, publicationMode } }));
    if (result.data?.acceptAgreement.__typename === 'Award') await navigate(`/app/organisation/awards/${awardId}`);
  };
  return { accept, isBusy: fetching, data, error };
}

interface ModeChoiceProps {
  readonly mode: string | null;
  readonly onChange: (mode: string) => void;
  readonly isMissing: boolean;
}

function ModeChoice({ mode, onChange, isMissing }: ModeChoiceProps) {
  const { t } = useLingui();
  const words = useModeWords();
  return (
    <RadioGroup
      id="publication-mode"
      label={t`How may this award be shown in public?`}
      hint={t`Choose what is safe for you and the people you work with. You need give no reason.`}
      error={isMissing ? t`Choose one of the three.` : undefined}
      value={mode}
      onChange={onChange}
      options={PUBLICATION_MODES.map((value) => ({ value, ...words[value] }))}
    />
  );
}

function AcceptProblem({ answer }: { readonly answer: AcceptAgreementMutation['acceptAgreement'] | undefined }) {
  if (!answer || !isProblem(answer)) return null;
  const books = () => (
    <Trans>
      Not accepted: the fund’s books do not allow the first part to be booked now. Nothing was changed; the finance
      office has to look at it.
    </Trans>
  );
  return (
    <ProblemNotice
      problem={answer}
      words={{ AlreadyReversed: books, PeriodClosed: books, PoolInShortfall: books, PoolOverdrawn: books }}
    />
  );
}
