import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, SaveState, Select, TextArea, TextField } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeGroundRulesMutation } from '../api/propose-ground-rules.ts';
import { languagesOf } from '../languages.ts';
import type { Room } from '../types.ts';
import type { InRoom } from './room.tsx';
import type { RulePart } from '../../../shared/engagements/types.ts';
import { NO_RULES, partsOf, RuleFields, type RuleTexts } from './rule-fields.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface Draft {
  /** Of the charter: in which the proposal is written. */
  readonly language: string;
  /** By language: whoever changes the language finds their words again. */
  readonly contents: Readonly<Record<string, RuleTexts>>;
  readonly meetings: string;
  readonly days: string;
  readonly reviewOn: string;
  readonly endsOn: string;
  readonly message: string;
}

function useProposing({ room, again }: InRoom) {
  const { i18n } = useLingui();
  const following = room.groundRules[0]?.version ?? 0;
  const draft = useLocalDraft<Draft>(`proposal.${room.id}.${following}`, startOf(room, i18n.locale));
  const act = useAct();
  const { language, meetings, days, reviewOn, endsOn, message } = draft.value;
  const content = contentOf(room, draft.value);
  const send = async () => {
    const terms = { meetingsPerYear: Number(meetings) || 0, informationDays: Number(days) || 0, reviewOn, endsOn };
    const input = { engagementId: room.id, language, content, terms, message, following };
    if (!(await act.send(proposeGroundRulesMutation, { input }))) return;
    draft.discard();
    again();
  };
  const isReady = reviewOn !== '' && endsOn !== '' && message.trim().length >= 3;
  return { draft, act, send, isReady };
}

/** The next version, beginning from the one on the table. */
export function ProposalForm(inRoom: InRoom) {
  const { room } = inRoom;
  const { draft, act, send, isReady } = useProposing(inRoom);
  return (
    <Disclosure
      summary={room.groundRules.length > 0 ? <Trans>Change something</Trans> : <Trans>Propose ground rules</Trans>}
      isOpen={draft.status.type !== 'idle'}
    >
      <Fields room={room} draft={draft} act={act} />
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
  readonly room: Room;
  readonly draft: ReturnType<typeof useLocalDraft<Draft>>;
  readonly act: ReturnType<typeof useAct>;
}

function Fields({ room, draft, act }: FieldsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  return (
    <div className="stack">
      <Select
        label={t`In which language you write`}
        hint={t`The other languages of the charter are added before both sides sign.`}
        value={value.language}
        options={languagesOf(room).map((language) => ({ value: language, label: nameOf(language) }))}
        onChange={(language) => set({ language })}
      />
      <RuleFields
        language={value.language}
        value={contentOf(room, value)}
        onChange={(part, text) => setValue((before) => changed(room, before, part, text))}
        fault={fault}
      />
      <TermFields draft={draft} act={act} />
      <TextArea
        label={t`What you changed, and why`}
        lang={value.language}
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

/** What is written in the chosen language; before the first letter, what is on the table in it. */
function contentOf({ groundRules: [newest] }: Room, { language, contents }: Draft): RuleTexts {
  const found = contents[language] ?? newest?.texts.find((text) => text.language === language)?.content;
  return found ? partsOf(found) : NO_RULES;
}

const changed = (room: Room, before: Draft, part: RulePart, text: string): Draft => ({
  ...before,
  contents: { ...before.contents, [before.language]: { ...contentOf(room, before), [part]: text } },
});

/** In the reader's language where the charter has it. */
function startOf(room: Room, locale: string): Draft {
  const [newest] = room.groundRules;
  const spoken = languagesOf(room);
  return {
    language: spoken.includes(locale) ? locale : (newest?.language ?? spoken[0] ?? room.language),
    contents: {},
    meetings: String(newest?.terms.meetingsPerYear ?? 4),
    days: String(newest?.terms.informationDays ?? 14),
    reviewOn: newest?.terms.reviewOn ?? '',
    endsOn: newest?.terms.endsOn ?? '',
    message: '',
  };
}
