import { Trans, useLingui } from '@lingui/react/macro';
import { DateField, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { AnswerClock, ForumItemFragment } from '../../../generated/graphql.ts';
import { useClockWords } from '../../../shared/answers/use-answer-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { extendClockMutation } from '../api/extend-clock.ts';
import { SendButton } from './send-button.tsx';

interface ExtendFormProps {
  readonly item: ForumItemFragment;
  readonly onDone: () => void;
}

/** Another day for a promise; a promise that was broken before stays in the record. */
export function ExtendForm({ item, onDone }: ExtendFormProps) {
  const { t } = useLingui();
  const words = useClockWords();
  const act = useAct();
  const [clock, setClock] = useState<AnswerClock>(item.promises[0]?.clock ?? 'answer');
  const [toDay, setToDay] = useState('');
  const [reasons, setReasons] = useState('');
  const [isPressed, setIsPressed] = useState(false);
  const isLong = reasons.trim().length >= 10;
  const send = async () => {
    const input = { itemId: item.id, clock, toDay, reasons: reasons.trim() };
    if (await act.send(extendClockMutation, { input })) onDone();
  };
  return (
    <div className="stack">
      <Select
        label={t`For what`}
        value={clock}
        options={item.promises.map((promise) => ({ value: promise.clock, label: words[promise.clock] }))}
        onChange={(value) => setClock(value as AnswerClock)}
      />
      <DateField
        label={t`New day`}
        value={toDay}
        error={isPressed && toDay === '' ? t`Choose a day.` : undefined}
        onChange={setToDay}
      />
      <TextArea
        label={t`Reasons, for everybody to read`}
        value={reasons}
        error={isPressed && !isLong ? t`Say in at least one sentence why.` : undefined}
        onChange={setReasons}
        {...{ rows: 3, maxLength: 4000 }}
      />
      <SendButton act={act} isReady={toDay !== '' && isLong} onMissing={() => setIsPressed(true)} onSend={send}>
        <Trans>Give more time</Trans>
      </SendButton>
    </div>
  );
}
