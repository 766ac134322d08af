import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { workOnGrievanceMutation } from '../api/work-on-grievance.ts';
import { ActProblem } from './act-problem.tsx';
import { WordForm } from './word-form.tsx';

/** The forum says something to the person, or closes the grievance with its reason. */
export function ForumWord({ id, onChange }: { readonly id: string; readonly onChange: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (text: string, choice: string) => {
    const answer = await act.send(workOnGrievanceMutation, { input: { id, text, close: choice === 'close' } });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <Section title={<Trans>Write to the person</Trans>} lead={<Trans>Only they read it, with their code.</Trans>}>
      <ActProblem act={act} />
      <WordForm
        label={t`Your message`}
        button={t`Send`}
        isPrimary
        isBusy={act.isBusy}
        choices={{
          label: t`What it is`,
          fallback: 'message',
          options: [
            { value: 'message', label: t`A message` },
            {
              value: 'close',
              label: t`The end: the forum closes it`,
              hint: t`Your message is the reason. No clock runs then.`,
            },
          ],
        }}
        onSend={send}
      />
    </Section>
  );
}
