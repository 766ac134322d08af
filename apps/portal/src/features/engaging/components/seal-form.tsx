import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, SaveState, Select, TextArea, TextField } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { usePaperWords } from '../../../shared/engagements/use-engagement-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { sealItemMutation } from '../api/seal-item.ts';
import { languagesOf } from '../languages.ts';
import type { InRoom } from './room.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

const REASONS = [
  'trade_secret',
  'security',
  'personal_data',
  'legal_duty',
  'market_sensitive',
  'safety_of_people',
] as const;
type Reason = (typeof REASONS)[number];

const EMPTY = { stub: '', text: '', reason: 'trade_secret' as Reason, reasonText: '', ownerRole: '', launchOn: '' };

interface PartProps {
  readonly value: typeof EMPTY;
  readonly set: (change: Partial<typeof EMPTY>) => void;
  readonly fault: ReturnType<typeof useFault>;
}

/** A stub for everybody, a reason from a list, an end; and the words themselves for few. */
export function SealForm({ room, side, again }: InRoom) {
  const draft = useLocalDraft(`seal.${room.id}`, EMPTY);
  const act = useAct();
  const fault = useFault(act);
  const { value } = draft;
  const set = (change: Partial<typeof EMPTY>) => draft.setValue((before) => ({ ...before, ...change }));
  const seal = async () => {
    const { launchOn, ...rest } = value;
    const language = languagesOf(room)[0] ?? room.language;
    const input = { engagementId: room.id, language, ...rest, launchOn: launchOn === '' ? null : launchOn };
    if (!(await act.send(sealItemMutation, { input }))) return;
    draft.discard();
    again();
  };
  return (
    <div className="stack">
      <WordFields {...{ value, set, fault }} />
      <ReasonFields {...{ value, set, fault }} />
      {side === 'company' ? <LaunchField {...{ value, set, fault }} /> : null}
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void seal()}>
          <Trans>Seal it and publish the stub</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
      <StepProblem act={act} />
    </div>
  );
}

function WordFields({ value, set, fault }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        label={t`The stub, which everybody reads at once`}
        hint={t`What kind of thing it is, without what is in it.`}
        rows={2}
        value={value.stub}
        onChange={(stub) => set({ stub })}
        {...fault('stub')}
      />
      <TextArea
        label={t`What is kept confidential`}
        value={value.text}
        onChange={(text) => set({ text })}
        {...fault('text')}
      />
    </>
  );
}

function ReasonFields({ value, set, fault }: PartProps) {
  const { t } = useLingui();
  const words = usePaperWords();
  return (
    <>
      <Select
        label={t`Reason`}
        value={value.reason}
        options={REASONS.map((reason) => ({ value: reason, label: words.reason[reason] }))}
        onChange={(reason) => set({ reason: reason as Reason })}
      />
      <TextArea
        label={t`Why exactly, shown in public`}
        rows={3}
        value={value.reasonText}
        onChange={(reasonText) => set({ reasonText })}
        {...fault('reasonText')}
      />
      <TextField
        label={t`Who answers for it`}
        hint={t`A role, never a name.`}
        value={value.ownerRole}
        onChange={(ownerRole) => set({ ownerRole })}
        {...fault('ownerRole')}
      />
    </>
  );
}

function LaunchField({ value, set, fault }: PartProps) {
  const { t } = useLingui();
  return (
    <DateField
      label={t`Planned launch, if there is one`}
      hint={t`It opens by itself at the launch or after twelve months, whichever comes first.`}
      value={value.launchOn}
      onChange={(launchOn) => set({ launchOn })}
      {...fault('launchOn')}
    />
  );
}
