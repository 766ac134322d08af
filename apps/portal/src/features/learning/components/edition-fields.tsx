import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, Section, TextArea, TextField } from '@baraza/ui';
import type { LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { type Edition, type EditionDraft, type MadeBy, type Material, MOST_SECTIONS } from '../edition-draft.ts';
import { withChange, withoutSection, withSection } from '../edition-draft.ts';
import { useFault } from './use-fault.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { Original } from './original.tsx';

interface FieldsProps {
  readonly language: string;
  readonly draft: LocalDraft<EditionDraft>;
  /** From which it is translated; undefined for the first language. */
  readonly original: Edition | undefined;
  readonly questions: Material['questions'];
  readonly act: Act;
}

/** Title, summary and sections in one language, each beside what it translates and what readers asked. */
export function EditionFields(props: FieldsProps) {
  const { draft, original } = props;
  const { value } = draft;
  const set = (change: Partial<EditionDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  return (
    <>
      <Head {...props} set={set} />
      {value.sections.map((_, at) => (
        <OneSection key={at} {...props} at={at} />
      ))}
      {original ? (
        <Section title={<Trans>How this text came about</Trans>}>
          <MadeByField value={value.madeBy} onChange={(madeBy) => set({ madeBy })} />
        </Section>
      ) : null}
    </>
  );
}

interface HeadProps extends FieldsProps {
  readonly set: (change: Partial<EditionDraft>) => void;
}

function Head({ language, draft: { value }, original, act, set }: HeadProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  return (
    <Section title={<Trans>What it is about</Trans>}>
      <div className="stack">
        <Original language={original?.language} text={original && `${original.title}\n\n${original.summary}`} />
        <TextField
          label={t`Title`}
          lang={language}
          value={value.title}
          onChange={(title) => set({ title })}
          {...fault('title')}
        />
        <TextArea
          label={t`In two or three sentences`}
          hint={t`In plain words: somebody who never heard of it knows afterwards whether it concerns them.`}
          lang={language}
          rows={3}
          value={value.summary}
          onChange={(summary) => set({ summary })}
          {...fault('summary')}
        />
      </div>
    </Section>
  );
}

function OneSection({ language, draft, original, questions, act, at }: FieldsProps & { readonly at: number }) {
  const { t } = useLingui();
  const fault = useFault(act);
  const section = draft.value.sections[at];
  const from = original?.sections[at];
  if (!section) return null;
  return (
    <Section title={<Trans>Section {at + 1}</Trans>}>
      <div className="stack">
        <Asked questions={questions.filter((question) => question.section === at)} />
        <Original language={original?.language} text={from && `${from.heading}\n\n${from.body}`} />
        <TextField
          label={t`Heading of section ${at + 1}`}
          lang={language}
          value={section.heading}
          onChange={(heading) => draft.setValue((before) => withChange(before, at, { heading }))}
          {...fault(`sections.${at}.heading`)}
        />
        <TextArea
          label={t`Text of section ${at + 1}`}
          lang={language}
          rows={7}
          value={section.body}
          onChange={(body) => draft.setValue((before) => withChange(before, at, { body }))}
          {...fault(`sections.${at}.body`)}
        />
        <LeaveOut draft={draft} at={at} />
        {at === draft.value.sections.length - 1 && at + 1 < MOST_SECTIONS ? (
          <div className="form-actions">
            <Button kind="quiet" onPress={() => draft.setValue(withSection)}>
              <Trans>Add a section</Trans>
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}

function LeaveOut({ draft, at }: Pick<FieldsProps, 'draft'> & { readonly at: number }) {
  const { t } = useLingui();
  if (draft.value.sections.length < 2) return null;
  return (
    <div className="form-actions">
      <Button
        kind="quiet"
        aria-label={t`Leave out section ${at + 1}`}
        onPress={() => draft.setValue((before) => withoutSection(before, at))}
      >
        <Trans>Leave it out</Trans>
      </Button>
    </div>
  );
}

/** What readers did not understand here: the next version can say it better. */
function Asked({ questions }: Pick<FieldsProps, 'questions'>) {
  if (questions.length === 0) return null;
  return (
    <div className="asked-here">
      <p>
        <strong>
          <Trans>Readers found unclear here</Trans>
        </strong>
      </p>
      <ul>
        {questions.map(({ id, language, text, count }) => (
          <li key={id}>
            <span lang={language} dir="auto">
              {text}
            </span>{' '}
            {count ? (
              <span className="hint">
                <Trans>People who ask this: {count}</Trans>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MadeByProps {
  readonly value: MadeBy;
  readonly onChange: (value: MadeBy) => void;
}

function MadeByField({ value, onChange }: MadeByProps) {
  const { t } = useLingui();
  const options = [
    { value: 'written', label: t`Written in this language` },
    { value: 'translated', label: t`Translated by a person` },
    { value: 'machine', label: t`Translated by a machine`, hint: t`Readers are told that it may be wrong.` },
  ];
  return (
    <RadioGroup
      label={t`This text was`}
      value={value}
      onChange={(madeBy) => onChange(madeBy as MadeBy)}
      options={options}
    />
  );
}
