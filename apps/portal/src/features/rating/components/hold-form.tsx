import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdItemMutation } from '../api/hold-item.ts';
import { RatingProblem } from './rating-problem.tsx';

/** Why it is held and until when; the reasons stay with the safety officers. */
export function HoldForm({ itemId, onDone }: { readonly itemId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [reasons, setReasons] = useState('');
  const [untilOn, setUntilOn] = useState('');
  const hold = async () => {
    if (await act.send(holdItemMutation, { input: { itemId, reasons: reasons.trim(), untilOn } })) onDone();
  };
  return (
    <Disclosure summary={t`Hold it`}>
      <div className="stack">
        <TextArea
          label={t`Whom it endangers, and how`}
          hint={t`Only safety officers of this forum read it.`}
          rows={3}
          value={reasons}
          onChange={setReasons}
        />
        <DateField label={t`Last day of the hold`} value={untilOn} onChange={setUntilOn} />
        <div className="form-actions">
          <Button
            kind="danger"
            isDisabled={reasons.trim().length < 10 || untilOn === ''}
            isPending={act.isBusy}
            onPress={() => void hold()}
          >
            <Trans>Hold it</Trans>
          </Button>
        </div>
        <RatingProblem act={act} />
      </div>
    </Disclosure>
  );
}
