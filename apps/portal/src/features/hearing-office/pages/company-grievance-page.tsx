import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { GrievanceOutcome } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerGrievanceMutation } from '../api/answer-grievance.ts';
import { openCompanyGrievanceMutation } from '../api/open-company-grievance.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { BeforeOpening } from '../components/before-opening.tsx';
import { GrievanceFacts } from '../components/grievance-facts.tsx';
import { Thread, Words } from '../components/thread.tsx';
import { WordForm } from '../components/word-form.tsx';
import { isUuid, type OpenedGrievance } from '../types.ts';
import { useOutcomeWords } from '../words.ts';
import '../hearing-office.css';

/** One grievance, as far as the person lets the company read it. */
export function CompanyGrievancePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const act = useAct();
  const [opened, setOpened] = useState<OpenedGrievance | null>(null);
  const open = async () => {
    const answer = await act.send(openCompanyGrievanceMutation, { id });
    if (answer?.__typename === 'OpenedGrievance') setOpened(answer);
  };
  if (!opened && (act.problem?.__typename === 'NotFound' || !isUuid(id)))
    return <NothingHere title={<Trans>There is no such grievance, or it is not open to you.</Trans>} />;
  return (
    <>
      <PageTitle title={t`A grievance`} />
      <PageHeader title={t`A grievance`} crumbs={[{ href: '/app/company/grievances', label: t`Grievances` }]} />
      {opened ? (
        <Opened opened={opened} onChange={() => void open()} />
      ) : (
        <BeforeOpening act={act} onOpen={() => void open()}>
          <Trans>
            The person sees that somebody of the company opened it, and on which day. Do not try to find out who they
            are.
          </Trans>
        </BeforeOpening>
      )}
    </>
  );
}

function Opened({ opened, onChange }: { readonly opened: OpenedGrievance; readonly onChange: () => void }) {
  const { grievance, text, messages } = opened;
  return (
    <>
      <Section title={<Trans>What the person lets you read</Trans>}>
        {text ? (
          <Words text={text} language={grievance.language} />
        ) : (
          <Notice>
            <Trans>Nothing but the topic. The forum speaks for them: ask it under your answer.</Trans>
          </Notice>
        )}
      </Section>
      <Section title={<Trans>Dates</Trans>}>
        <GrievanceFacts grievance={grievance} />
      </Section>
      <Thread messages={messages} />
      {grievance.state === 'closed' ? null : <AnswerSection grievance={grievance} onChange={onChange} />}
    </>
  );
}

interface AnswerSectionProps {
  readonly grievance: OpenedGrievance['grievance'];
  readonly onChange: () => void;
}

function AnswerSection({ grievance: { id }, onChange }: AnswerSectionProps) {
  const { t } = useLingui();
  const act = useAct();
  const outcomes = useOutcomeWords();
  const options = Object.entries(outcomes).map(([value, label]) => ({ value, label }));
  const send = async (text: string, choice: string) => {
    const outcome = choice === 'not_yet' ? null : (choice as GrievanceOutcome);
    const answer = await act.send(answerGrievanceMutation, { input: { id, text, outcome } });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <Section
      title={<Trans>Your answer</Trans>}
      lead={<Trans>The person and the forum read it. It cannot be edited afterwards, and closing is not yours.</Trans>}
    >
      <ActProblem act={act} />
      <WordForm
        label={t`What you say to the person`}
        button={t`Send`}
        isPrimary
        isBusy={act.isBusy}
        choices={{
          label: t`What it is`,
          fallback: 'not_yet',
          options: [{ value: 'not_yet', label: t`No answer yet: we acknowledge, or ask something` }, ...options],
        }}
        onSend={send}
      />
    </Section>
  );
}
