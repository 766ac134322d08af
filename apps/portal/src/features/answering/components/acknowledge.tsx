import { Trans } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { acknowledgeItemMutation } from '../api/acknowledge-item.ts';
import type { AnswerPartProps } from '../pages/answer-page.tsx';
import { AnsweringProblem } from './answering-problem.tsx';

/** The first promise: to say that it arrived. */
export function Acknowledge({ answer: { item }, onDone }: AnswerPartProps) {
  const act = useAct();
  const acknowledge = async () => {
    if (await act.send(acknowledgeItemMutation, { itemId: item.id })) onDone();
  };
  const promise = item.promises.find(({ clock }) => clock === 'acknowledge');
  return (
    <Section title={<Trans>Say that it arrived</Trans>}>
      {promise ? (
        <p>
          <Trans>
            Promised by <When iso={promise.dueOn} />. You commit to nothing but an answer.
          </Trans>
        </p>
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void acknowledge()}>
          <Trans>It arrived</Trans>
        </Button>
      </div>
      <AnsweringProblem act={act} />
    </Section>
  );
}
