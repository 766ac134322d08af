import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, SaveState, TextArea, TextField } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeGroundRulesMutation } from '../api/propose-ground-rules.ts';
import { languagesOf } from '../languages.ts';
import type { Room } from '../types.ts';
import type { InRoom } from './room.tsx';
import { NO_RULES, partsOf, RuleFields, type RuleTexts } from './rule-fields.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface Draft {
  readonly content: RuleTexts;
  readonly meetings: string;
  readonly days: string;
  readonly reviewOn: string;
  readonly endsOn: string;
  readonly message: string;
}

/** The next version, beginning from the one on the table. */
export function ProposalForm({ room, again }: InRoom) {
  const [newest] = room.groundRules;
  const language = newest?.language ?? languagesOf(room)[0] ?? room.language;
  const draft = useLocalDraft<Draft>(`rules.${room.id}.${newest?.version ?? 0}`, startOf(room));
  const act = useAct();
  const { content, meetings, days, reviewOn, endsOn, message } = draft.value;
  const send = async () => {
    const terms = { meetingsPerYear: Number(meetings) || 0, informationDays: Number(days) || 0, reviewOn, endsOn };
    const following = newest?.version ?? 0;
    const input = { engagementId: room.id, language, content: partsOf(content), terms, message, following };
    if (!(await act.send(proposeGroundRulesMutation, { input }))) return;
    draft.discard();
    again();
  };
  const isReady = reviewOn !== '' && endsOn !== '' && message.trim().length >= 3;
  return (
    <Disclosure
      summary={newest ? <Trans>Change something</Trans> : <Trans>Propose ground rules</Trans>}
      isOpen={draft.status.type !== 'idle'}
    >
      <Fields draft={draft} language={language} act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={!isReady} onPress={() => void send()}>
          <Trans>Send to the other side</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
      <StepProblem act={act} />
    </Disclosure>
  );
}

interface FieldsProps {
  readonly draft: ReturnType<typeof useLocalDraft<Draft>>;
  readonly language: string;
  readonly act: ReturnType<typeof useAct>;
}

function Fields({ draft, language, act }: FieldsProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  return (
    <div className="stack">
      <RuleFields
        language={language}
        value={value.content}
        onChange={(part, text) => setValue((before) => ({ ...before, content: { ...before.content, [part]: text } }))}
        fault={fault}
      />
      <TermFields draft={draft} act={act} />
      <TextArea
        label={t`What you changed, and why`}
        rows={3}
        value={value.message}
        onChange={(message) => set({ message })}
        {...fault('message')}
      />
    </div>
  );
}

/** What of the rules is a number or a day. */
function TermFields({ draft, act }: Pick<FieldsProps, 'draft' | 'act'>) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  return (
    <>
      <TextField
        label={t`Meetings in a year`}
        inputMode="numeric"
        value={value.meetings}
        onChange={(meetings) => set({ meetings })}
        {...fault('meetingsPerYear')}
      />
      <TextField
        label={t`Days by which information comes before a session`}
        inputMode="numeric"
        value={value.days}
        onChange={(days) => set({ days })}
        {...fault('informationDays')}
      />
      <DateField
        label={t`When both sides look back`}
        value={value.reviewOn}
        onChange={(reviewOn) => set({ reviewOn })}
        {...fault('reviewOn')}
      />
      <DateField
        label={t`Last day of these rules`}
        hint={t`At most 24 months from today.`}
        value={value.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        {...fault('endsOn')}
      />
    </>
  );
}

function startOf({ groundRules: [newest] }: Room): Draft {
  const own = newest?.texts.find(({ language }) => language === newest.language)?.content;
  return {
    content: own ? partsOf(own) : NO_RULES,
    meetings: String(newest?.terms.meetingsPerYear ?? 4),
    days: String(newest?.terms.informationDays ?? 14),
    reviewOn: newest?.terms.reviewOn ?? '',
    endsOn: newest?.terms.endsOn ?? '',
    message: '',
  };
}
