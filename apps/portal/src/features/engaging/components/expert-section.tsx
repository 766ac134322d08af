import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askForExpertMutation } from '../api/ask-for-expert.ts';
import type { InRoom } from './room.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

/** Independent experts whom the forum asks for; the fund pays, and the company does not choose. */
export function ExpertSection({ room, again }: InRoom) {
  const { t } = useLingui();
  if (room.expertRequests.length === 0 && !room.mine.isRepresentative) return null;
  return (
    <Section
      title={<Trans>Independent experts</Trans>}
      lead={
        <Trans>
          A forum may ask for somebody who knows the technology. The fund pays; the company does not choose.
        </Trans>
      }
    >
      <ul>
        {room.expertRequests.map(({ id, question, qualification, days, askedOn, answers }) => (
          <li key={id}>
            <p>
              <bdi>{question}</bdi>
            </p>
            <p className="hint">
              <bdi>{qualification}</bdi>, {t`${plural(days, { one: '# day of work', other: '# days of work' })}`},{' '}
              <When iso={askedOn} kind="dateShort" />
            </p>
            <Answers answers={answers} />
          </li>
        ))}
      </ul>
      {room.mine.isRepresentative ? <AskForm engagementId={room.id} again={again} /> : null}
    </Section>
  );
}

type Answer = InRoom['room']['expertRequests'][number]['answers'][number];

/** What the fund answered, and what the organisation said that it asked to send somebody. */
function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0)
    return (
      <p className="hint">
        <Trans>The fund has not answered yet.</Trans>
      </p>
    );
  return answers.map((answer) => (
    <div key={answer.id}>
      <p>
        <When iso={answer.answeredOn} kind="dateShort" />: <Outcome answer={answer} />
      </p>
      {answer.reason === null ? null : <blockquote dir="auto">{answer.reason}</blockquote>}
    </div>
  ));
}

function Outcome({ answer: { offerState, organisation } }: { readonly answer: Answer }) {
  const name = <bdi>{organisation?.name}</bdi>;
  if (offerState === 'accepted')
    return <Trans>{name} sends somebody, paid by the fund. Propose the person for a seat between the sides.</Trans>;
  if (offerState === 'declined') return <Trans>{name} was asked and said no.</Trans>;
  if (offerState === 'withdrawn') return <Trans>The offer to {name} was withdrawn.</Trans>;
  if (offerState === 'offered') return <Trans>{name} was asked to send somebody, paid by the fund.</Trans>;
  return <Trans>The fund said no.</Trans>;
}

const FRESH = { question: '', qualification: '', days: '5' };

interface AskFormProps {
  readonly engagementId: string;
  readonly again: () => void;
}

function useAsking({ engagementId, again }: AskFormProps) {
  const [value, setValue] = useState(FRESH);
  const act = useAct();
  const ask = async () => {
    const input = { engagementId, ...value, days: Number(value.days) || 0 };
    if (!(await act.send(askForExpertMutation, { input }))) return;
    setValue(FRESH);
    again();
  };
  return { value, setValue, act, ask };
}

function AskForm(props: AskFormProps) {
  const { t } = useLingui();
  const { value, setValue, act, ask } = useAsking(props);
  const fault = useFault(act);
  return (
    <Disclosure summary={<Trans>Ask for an expert</Trans>}>
      <div className="stack">
        <TextArea
          label={t`What should they find out?`}
          value={value.question}
          onChange={(question) => setValue({ ...value, question })}
          rows={3}
          {...fault('question')}
        />
        <TextField
          label={t`What must they know?`}
          value={value.qualification}
          onChange={(qualification) => setValue({ ...value, qualification })}
          {...fault('qualification')}
        />
        <TextField
          label={t`Days of work`}
          inputMode="numeric"
          value={value.days}
          onChange={(days) => setValue({ ...value, days })}
          {...fault('days')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void ask()}>
            <Trans>Ask the fund</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}
