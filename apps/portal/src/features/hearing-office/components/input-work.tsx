import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { workOnInputMutation } from '../api/work-on-input.ts';
import type { OpenedInput } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { TakeUp } from './take-up.tsx';
import { WordForm } from './word-form.tsx';

interface InputWorkProps {
  readonly opened: OpenedInput;
  readonly onChange: () => void;
}

/** Write down, pass on within the person's mode, answer. */
export function InputWork({ opened, onChange }: InputWorkProps) {
  const { t } = useLingui();
  const act = useAct();
  const { id } = opened.input;
  const send = async (work: { transcript?: string; passOn?: string; answer?: string }) => {
    const answer = await act.send(workOnInputMutation, { input: { id, ...work } });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <Section title={<Trans>What you do with it</Trans>}>
      <div className="stack">
        <ActProblem act={act} />
        <WordForm
          label={t`Answer the person`}
          hint={t`Only they read it, with their code.`}
          button={t`Send the answer`}
          isPrimary
          isBusy={act.isBusy}
          onSend={(answer) => send({ answer })}
        />
        {opened.voice ? (
          <WordForm
            label={t`Write down what you hear`}
            hint={t`In the language in which it was said. It is kept like the recording itself.`}
            button={t`Keep it`}
            isBusy={act.isBusy}
            initial={opened.transcript ?? ''}
            onSend={(transcript) => send({ transcript })}
          />
        ) : null}
        <TakeUp opened={opened} onChange={onChange} />
        <PassOn passedOn={opened.input.passedOn ?? ''} isBusy={act.isBusy} onSend={(passOn) => send({ passOn })} />
      </div>
    </Section>
  );
}

interface PassOnProps {
  readonly passedOn: string;
  readonly isBusy: boolean;
  readonly onSend: (text: string) => Promise<boolean>;
}

function PassOn({ passedOn, isBusy, onSend }: PassOnProps) {
  const { t } = useLingui();
  return (
    <WordForm
      label={t`Pass the point on`}
      hint={t`In your words, without names, dates and turns of phrase by which somebody could know who said it. It goes as far as the person allowed, and can be a source of a recommendation.`}
      button={t`Pass it on`}
      isBusy={isBusy}
      initial={passedOn}
      onSend={onSend}
    />
  );
}
