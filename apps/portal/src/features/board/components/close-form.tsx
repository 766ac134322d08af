import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { closeItemMutation } from '../api/close-item.ts';
import { reopenItemMutation } from '../api/reopen-item.ts';
import type { DecisionItem } from '../types.ts';
import { CloseAnswer } from './close-answer.tsx';

const SHORTEST_REASONS = 10;

interface CloseFormProps {
  readonly item: DecisionItem;
  readonly onClosed: () => void;
}

/** For whoever presides: the reasons, and the end of the vote. */
export function CloseForm({ item, onClosed }: CloseFormProps) {
  const { t } = useLingui();
  const [reasons, setReasons] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const [{ fetching, data, error }, closeItem] = useMutation(closeItemMutation);
  const withStepUp = useStepUp();
  const submit = async () => {
    const short = reasons.trim().length < SHORTEST_REASONS;
    setIsTooShort(short);
    if (short) return;
    const sent = await withStepUp(() => closeItem({ input: { itemId: item.id, reasons } }));
    if (sent.data?.closeItem.__typename === 'ClosedItem') onClosed();
  };
  return (
    <Section title={t`Close the item`} lead={t`You preside over this item.`}>
      <TextArea
        label={t`Reasons of the board`}
        hint={t`Refer to the criteria. The reasons are published with the resolution and told to the applicant.`}
        rows={6}
        value={reasons}
        onChange={setReasons}
        error={isTooShort ? t`A decision carries reasons: a sentence at least.` : undefined}
      />
      <div className="form-actions">
        <Button isDisabled={fetching} onPress={() => void submit()}>
          {t`Count the votes and close`}
        </Button>
      </div>
      <CloseAnswer answer={data?.closeItem} />
      <RequestErrorNotice error={error} />
    </Section>
  );
}

/** For whoever presides over a deferred item. */
export function ReopenForm({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  const [{ fetching, error }, reopen] = useMutation(reopenItemMutation);
  return (
    <Section title={t`Deferred for want of a quorum`} lead={t`You preside over this item.`}>
      <p>
        <Trans>
          Once more people can vote, put it before the board again. Votes that were cast stand until they are changed.
        </Trans>
      </p>
      <div className="form-actions">
        <Button isDisabled={fetching} onPress={() => void reopen({ itemId: item.id })}>
          {t`Put it before the board again`}
        </Button>
      </div>
      <RequestErrorNotice error={error} />
    </Section>
  );
}
