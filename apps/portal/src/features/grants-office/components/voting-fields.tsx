import { useLingui } from '@lingui/react/macro';
import { DateField, RadioGroup } from '@baraza/ui';
import { dayAfter } from '../days.ts';
import type { Draft } from './decision-form.tsx';
import { DECISION_FIELDS } from './decision-fault-words.ts';

interface VotingFieldsProps {
  readonly draft: Draft;
  readonly errors: ReadonlyMap<string, string>;
}

/** How and until when the board decides. */
export function VotingFields({ draft, errors }: VotingFieldsProps) {
  const { t } = useLingui();
  const { way, meetingOn, closesOn } = draft.value;
  return (
    <>
      <WayField draft={draft} errors={errors} />
      {way === 'meeting' ? (
        <DateField
          id={DECISION_FIELDS.meeting}
          label={t`Day of the meeting`}
          value={meetingOn}
          min={dayAfter(new Date(), 0)}
          error={errors.get(DECISION_FIELDS.meeting)}
          onChange={(value) => draft.setValue((before) => ({ ...before, meetingOn: value }))}
        />
      ) : null}
      <DateField
        id={DECISION_FIELDS.closing}
        label={t`Voting closes on`}
        hint={t`The end of this day, in universal time.`}
        value={closesOn}
        min={dayAfter(new Date(), 1)}
        error={errors.get(DECISION_FIELDS.closing)}
        onChange={(value) => draft.setValue((before) => ({ ...before, closesOn: value }))}
      />
    </>
  );
}

function WayField({ draft, errors }: VotingFieldsProps) {
  const { t } = useLingui();
  const choose = (value: string) =>
    draft.setValue((before) => ({ ...before, way: value === 'meeting' ? 'meeting' : 'written' }));
  return (
    <RadioGroup
      id={DECISION_FIELDS.way}
      label={t`How does the board decide?`}
      error={errors.get(DECISION_FIELDS.way)}
      value={draft.value.way}
      onChange={choose}
      options={[
        { value: 'meeting', label: t`In a meeting`, hint: t`It goes into the pack of that day.` },
        { value: 'written', label: t`In writing`, hint: t`Every rule of a meeting holds: interests, quorum, reasons.` },
      ]}
    />
  );
}
