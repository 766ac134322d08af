import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, DateField, Section, Select, TextArea, TextField } from '@baraza/ui';
import type { LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useEngagementWords } from '../../../shared/engagements/use-engagement-words.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { engagementSlug, OPEN_MODES, type OpenDraft, type OpenMode, PHASES } from './open-draft.ts';
import { useFault } from './use-fault.ts';

const PURPOSES = [
  ...(['strategic_decision', 'design', 'market_entry', 'sale', 'tracking'] as const),
  ...(['remedy', 'assessor_interview', 'assessment'] as const),
];

interface PartProps {
  readonly draft: LocalDraft<OpenDraft>;
  readonly act: Act;
}

const useSet =
  ({ setValue }: LocalDraft<OpenDraft>) =>
  (change: Partial<OpenDraft>) =>
    setValue((before) => ({ ...before, ...change }));

/** Title and moment in every language of the charter; the first is enough to begin with. */
export function About({ draft, languages, act }: PartProps & { readonly languages: readonly string[] }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(act);
  const { value } = draft;
  const set = useSet(draft);
  return (
    <Section
      title={<Trans>What is it about?</Trans>}
      lead={<Trans>In every language of the forum if you can: people read what is there in theirs.</Trans>}
    >
      <div className="stack">
        {languages.map((language, index) => (
          <fieldset key={language} className="entry">
            <legend>{nameOf(language)}</legend>
            <TextField
              label={t`Title`}
              isOptional={index > 0}
              lang={language}
              value={value.titles[language] ?? ''}
              onChange={(title) => set({ titles: { ...value.titles, [language]: title } })}
              {...fault(index === 0 ? 'title' : `titles.${language}`)}
            />
            <TextArea
              label={t`What is about to be decided, and when?`}
              isOptional={index > 0}
              lang={language}
              rows={2}
              value={value.moments[language] ?? ''}
              onChange={(moment) => set({ moments: { ...value.moments, [language]: moment } })}
              {...fault(index === 0 ? 'moment' : `moments.${language}`)}
            />
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

export function Frame({ draft, act }: PartProps) {
  const { t } = useLingui();
  const words = useEngagementWords();
  const fault = useFault(act);
  const { value } = draft;
  const set = useSet(draft);
  return (
    <Section title={<Trans>What kind it is</Trans>}>
      <div className="stack">
        <Select
          label={t`Kind`}
          value={value.purposeKind}
          options={PURPOSES.map((purpose) => ({ value: purpose, label: words.purpose[purpose] }))}
          onChange={(purposeKind) => set({ purposeKind: purposeKind as OpenDraft['purposeKind'] })}
        />
        <Region draft={draft} act={act} />
        <CheckboxGroup
          label={t`Steps of due diligence`}
          value={[...value.phases]}
          onChange={(phases) => set({ phases })}
          options={PHASES.map((phase) => ({ value: phase, label: words.phase[phase] }))}
          {...fault('phases')}
        />
        <Reading draft={draft} act={act} />
        <TextField
          label={t`Short name for its address`}
          hint={t`Small letters, digits and hyphens. It names no person.`}
          value={engagementSlug(value)}
          onChange={(slug) => set({ slug })}
          {...fault('slug')}
        />
      </div>
    </Section>
  );
}

function Region({ draft, act }: PartProps) {
  const { t } = useLingui();
  const { value } = draft;
  const set = useSet(draft);
  return (
    <TextField
      label={t`Country or region`}
      isOptional={value.purposeKind !== 'assessment'}
      value={value.region}
      onChange={(region) => set({ region })}
      {...useFault(act)('region')}
    />
  );
}

/** Who reads what is said, and from when. */
function Reading({ draft, act }: PartProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value } = draft;
  const set = useSet(draft);
  const words: Readonly<Record<OpenMode, string>> = {
    chatham_house: t`Everybody, without who said it`,
    public: t`Everybody, with who said it`,
    members_only: t`Members of the forum only`,
  };
  const open = OPEN_MODES.map((mode) => ({ value: mode, label: words[mode] }));
  return (
    <>
      <Select
        label={t`Who may read what is said`}
        value={value.mode}
        options={[...open, { value: 'sealed_until', label: t`Members first, others from a day on` }]}
        onChange={(mode) => set({ mode: mode as OpenDraft['mode'] })}
      />
      {value.mode === 'sealed_until' ? (
        <>
          <DateField
            label={t`Sealed until`}
            value={value.sealedUntil}
            onChange={(sealedUntil) => set({ sealedUntil })}
            {...fault('publication')}
          />
          <Select
            label={t`From then on`}
            value={value.thenMode}
            options={open}
            onChange={(thenMode) => set({ thenMode: thenMode as OpenMode })}
          />
        </>
      ) : null}
    </>
  );
}
