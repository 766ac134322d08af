import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, Select, TextArea, TextField } from '@baraza/ui';
import { useCharterWords } from '../../../shared/forums/charter-words.ts';
import { type CharterDraft, type CharterNumber, FRESH_CONSTITUENCY } from '../charter-draft.ts';
import { CharterPositions } from './charter-positions.tsx';
import { ConstituencyEditor } from './constituency-editor.tsx';

export interface CharterFormProps {
  readonly draft: CharterDraft;
  readonly onChange: (next: (before: CharterDraft) => CharterDraft) => void;
  /** What is wrong with the field at this path. */
  readonly faultOf: (path: string) => string | undefined;
}

/** A whole charter as a form: whom it is for, who elects whom, and the numbers. */
export function CharterForm(props: CharterFormProps) {
  return (
    <>
      <SubjectFields {...props} />
      <ConstituencyFields {...props} />
      <RuleFields {...props} />
      <CharterPositions {...props} />
    </>
  );
}

function SubjectFields({ draft, onChange, faultOf }: CharterFormProps) {
  const { t } = useLingui();
  const set = (changed: Partial<CharterDraft>) => onChange((before) => ({ ...before, ...changed }));
  return (
    <Section title={t`What the forum is for`}>
      <div className="stack">
        <TextArea
          label={t`Purpose`}
          hint={t`Who is affected by what, and what the forum is to achieve, in words that they would use.`}
          rows={5}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose })}
          error={faultOf('purpose')}
        />
        <TextField
          label={t`Languages of the forum`}
          hint={t`As tags, the language of the charter first: en, sw. Nothing is adopted before it exists in all of them.`}
          isShort
          value={draft.languages}
          onChange={(languages) => set({ languages })}
          error={faultOf('languages')}
        />
        <Companies draft={draft} onChange={onChange} faultOf={faultOf} />
      </div>
    </Section>
  );
}

function Companies({ draft, onChange, faultOf }: CharterFormProps) {
  const { t } = useLingui();
  const put = (companies: CharterDraft['companies']) => onChange((before) => ({ ...before, companies }));
  return (
    <>
      {draft.companies.map((company, place) => {
        const number = place + 1;
        const change = (changed: Partial<typeof company>) =>
          put(draft.companies.map((one, index) => (index === place ? { ...one, ...changed } : one)));
        return (
          <fieldset className="charter-part stack" key={place}>
            <legend>{t`Company ${number}`}</legend>
            <TextField
              label={t`Name of the company`}
              value={company.name}
              onChange={(name) => change({ name })}
              error={faultOf(`companies.${place}.name`) ?? (place === 0 ? faultOf('companies') : undefined)}
            />
            <TextArea
              label={t`Products, one a line`}
              isOptional
              rows={3}
              value={company.products}
              onChange={(products) => change({ products })}
            />
          </fieldset>
        );
      })}
      <div className="form-actions">
        <Button kind="quiet" onPress={() => put([...draft.companies, { name: '', products: '' }])}>
          <Trans>Add a company</Trans>
        </Button>
      </div>
    </>
  );
}

function ConstituencyFields({ draft, onChange, faultOf }: CharterFormProps) {
  const { t } = useLingui();
  const put = (constituencies: CharterDraft['constituencies']) => onChange((before) => ({ ...before, constituencies }));
  return (
    <Section
      title={t`Constituencies`}
      lead={t`Each elects its own seats. A fixed panel of organisations attests for it; more than half must, so that nobody joins twice.`}
    >
      {draft.constituencies.map((one, place) => (
        <ConstituencyEditor
          key={place}
          place={place}
          constituency={one}
          faultOf={(path) => faultOf(`constituencies.${place}.${path}`)}
          onChange={(changed) =>
            put(draft.constituencies.map((other, index) => (index === place ? { ...other, ...changed } : other)))
          }
          {...(draft.constituencies.length > 1 && {
            onRemove: () => put(draft.constituencies.filter((_, index) => index !== place)),
          })}
        />
      ))}
      <div className="form-actions">
        <Button kind="quiet" onPress={() => put([...draft.constituencies, FRESH_CONSTITUENCY])}>
          <Trans>Add a constituency</Trans>
        </Button>
      </div>
    </Section>
  );
}

const FIELDS: readonly (readonly [CharterNumber, string, string])[] = [
  ['ranksMaximum', 'ranks-maximum', 'ranksMaximum'],
  ['termMonths', 'term-months', 'termMonths'],
  ['termLimit', 'term-limit', 'termLimit'],
  ['seconders', 'seconders', 'seconders'],
  ['vouchersRequired', 'vouchers-required', 'vouchersRequired'],
  ['petitionPercent', 'petition-percent', 'recall.petitionPercent'],
  ['noticeDays', 'notice-days', 'recall.noticeDays'],
  ['castMinimum', 'cast-minimum', 'gate.castMinimum'],
  ['uniquePercentMaximum', 'unique-percent-maximum', 'gate.uniquePercentMaximum'],
  ['challengeDays', 'challenge-days', 'challengeDays'],
];

function RuleFields({ draft, onChange, faultOf }: CharterFormProps) {
  const { t } = useLingui();
  const words = useCharterWords();
  const set = (changed: Partial<CharterDraft>) => onChange((before) => ({ ...before, ...changed }));
  return (
    <Section title={t`Rules`} lead={t`What most forums choose stands here already; change what does not fit yours.`}>
      <div className="stack">
        <Select
          label={words.line('rule')}
          value={draft.rule}
          onChange={(rule) => set({ rule: rule as CharterDraft['rule'] })}
          options={(['scottish', 'meek', 'irv'] as const).map((value) => ({ value, label: words.rule(value) }))}
        />
        <div className="charter-pair">
          {FIELDS.map(([key, line, path]) => (
            <TextField
              key={key}
              label={words.line(line)}
              isShort
              inputMode="numeric"
              value={draft[key]}
              onChange={(value) => set({ [key]: value })}
              error={faultOf(path)}
            />
          ))}
        </div>
        <TextField
          label={words.line('appeal-forum')}
          hint={t`The last part of its address. Left empty, a forum is drawn by lot for each appeal.`}
          isOptional
          value={draft.appealForumSlug}
          onChange={(appealForumSlug) => set({ appealForumSlug })}
          error={faultOf('appealForumSlug')}
        />
      </div>
    </Section>
  );
}
