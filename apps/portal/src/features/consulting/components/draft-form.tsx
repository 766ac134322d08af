import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, SaveState, Section, Select, TextField } from '@baraza/ui';
import { useNavigate } from 'react-router';
import { type LocalDraft, useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { draftConsultationMutation } from '../api/draft-consultation.ts';
import { addressOf } from '../types.ts';
import { EngagementField } from './engagement-field.tsx';
import { HoldingProblem } from './holding-problem.tsx';
import { isInAll, WordsInAll } from './words-in-all.tsx';

interface Draft {
  readonly slug: string;
  readonly engagement: string;
  readonly closesOn: string;
  readonly proposalsEach: string;
  readonly title: Readonly<Record<string, string>>;
  readonly question: Readonly<Record<string, string>>;
  readonly introduction: Readonly<Record<string, string>>;
}

const EMPTY: Draft = {
  slug: '',
  engagement: '',
  closesOn: '',
  proposalsEach: '5',
  title: {},
  question: {},
  introduction: {},
};
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface DraftFormProps {
  readonly forum: string;
  readonly forumId: string;
  readonly languages: readonly string[];
}

export function DraftForm({ forum, forumId, languages }: DraftFormProps) {
  const draft = useLocalDraft<Draft>(`consultation.${forum}`, EMPTY);
  const navigate = useNavigate();
  const act = useAct();
  const { value } = draft;
  const isComplete =
    SLUG.test(value.slug) &&
    value.closesOn !== '' &&
    isInAll(value.title, languages, 5) &&
    isInAll(value.question, languages, 10) &&
    isInAll(value.introduction, languages, 20);
  const save = async () => {
    const words = (texts: Draft['title']) => languages.map((language) => ({ language, text: texts[language] ?? '' }));
    const input = {
      ...{ forum, slug: value.slug, closesOn: value.closesOn, proposalsEach: Number(value.proposalsEach) },
      // A draft that this device kept from before may name none.
      engagement: value.engagement || null,
      ...{ title: words(value.title), question: words(value.question), introduction: words(value.introduction) },
    };
    if (!(await act.send(draftConsultationMutation, { input }))) return;
    draft.discard();
    void navigate(addressOf(value.slug));
  };
  return (
    <>
      <Words draft={draft} languages={languages} />
      <Frame draft={draft} forumId={forumId} />
      <div className="stack">
        <div className="form-actions">
          <Button kind="primary" isDisabled={!isComplete} isPending={act.isBusy} onPress={() => void save()}>
            <Trans>Save the draft</Trans>
          </Button>
          <SaveState status={draft.status} />
        </div>
        <HoldingProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </>
  );
}

interface PartProps {
  readonly draft: LocalDraft<Draft>;
}

function Words({ draft, languages }: PartProps & Pick<DraftFormProps, 'languages'>) {
  const { t } = useLingui();
  const change = (part: 'title' | 'question' | 'introduction') => (language: string, text: string) =>
    draft.setValue((before) => ({ ...before, [part]: { ...before[part], [language]: text } }));
  const { title, question, introduction } = draft.value;
  return (
    <Section title={t`What you ask`}>
      <div className="stack">
        <WordsInAll label={t`Title`} languages={languages} values={title} onChange={change('title')} rows={1} />
        <WordsInAll
          label={t`Question`}
          hint={t`Stands above every statement.`}
          {...{ languages, values: question, onChange: change('question'), rows: 2 }}
        />
        <WordsInAll
          label={t`Why you ask, and what you will do with the answers`}
          {...{ languages, values: introduction, onChange: change('introduction'), rows: 4 }}
        />
      </div>
    </Section>
  );
}

function Frame({ draft, forumId }: PartProps & Pick<DraftFormProps, 'forumId'>) {
  const { t } = useLingui();
  const { slug, engagement, closesOn, proposalsEach } = draft.value;
  return (
    <Section title={t`Until when, and how much`}>
      <div className="stack">
        <EngagementField
          forumId={forumId}
          value={engagement}
          onChange={(chosen) => draft.setValue((before) => ({ ...before, engagement: chosen }))}
        />
        <TextField
          label={t`Short name for its address`}
          hint={t`Small letters, digits and hyphens, for example pay-and-punishment. It names no person.`}
          value={slug}
          onChange={(text) => draft.setValue((before) => ({ ...before, slug: text }))}
        />
        <DateField
          label={t`Last day`}
          hint={t`It ends when this day has ended everywhere on earth.`}
          value={closesOn}
          onChange={(day) => draft.setValue((before) => ({ ...before, closesOn: day }))}
        />
        <Select
          label={t`Statements that one member may propose`}
          value={proposalsEach}
          onChange={(count) => draft.setValue((before) => ({ ...before, proposalsEach: count }))}
          options={['0', '1', '2', '3', '5', '10'].map((count) => ({ value: count, label: count }))}
        />
      </div>
    </Section>
  );
}
