import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, SaveState, Section, Select, TextField, type SaveStatus } from '@baraza/ui';
import type { SignatoryLevel } from '../../../generated/graphql.ts';
import { useSignatoryWords } from '../../../shared/answers/use-answer-words.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RecommendationSheet } from '../../../shared/positions/recommendation-sheet.tsx';
import { EMPTY_DRAFT, withClause, type AnswerDraft } from '../answer-draft.ts';
import { openClauses, type ReplyDraft, type ReplyMatter } from '../reply-draft.ts';
import { ClauseEditor } from './clause-editor.tsx';
import { CommitmentsEditor } from './commitments-editor.tsx';
import { ReplyExchange } from './reply-exchange.tsx';

interface ReplyFormProps {
  readonly form: ReplyMatter;
  readonly token: string;
  readonly value: ReplyDraft;
  readonly status: SaveStatus;
  readonly onChange: (change: (before: ReplyDraft) => ReplyDraft) => void;
  /** After words to the representatives: what they said is fetched anew. */
  readonly onSaid: () => void;
  readonly onReview: () => void;
}

/** The same form as on the platform, in one language; people of the forum have it translated. */
export function ReplyForm(props: ReplyFormProps) {
  const { form, token, value, status, onChange, onSaid, onReview } = props;
  const open = openClauses(form, value);
  return (
    <div className="stack">
      <LanguageChoice {...{ form, value, onChange }} />
      {form.items.map((item) => (
        <ReplyItem
          key={item.id}
          {...{ item, token, onSaid, language: value.language, draft: value.answers[item.id] ?? EMPTY_DRAFT }}
          onChange={(change) =>
            onChange((before) => ({
              ...before,
              answers: { ...before.answers, [item.id]: change(before.answers[item.id] ?? EMPTY_DRAFT) },
            }))
          }
        />
      ))}
      <Signature {...{ form, value, onChange }} />
      <SaveState status={status} />
      <ToReview open={open} isReady={open === 0 && value.signedRole.trim().length >= 2} onReview={onReview} />
    </div>
  );
}

type PartProps = Pick<ReplyFormProps, 'form' | 'value' | 'onChange'>;

function LanguageChoice({ form, value, onChange }: PartProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  if (form.languages.length < 2) return null;
  return (
    <Select
      label={t`Language of your answer`}
      hint={t`People of the forum translate it into its other languages. Your day of receipt stands.`}
      value={value.language}
      options={form.languages.map((tag) => ({ value: tag, label: nameOf(tag) }))}
      onChange={(language) => onChange((before) => ({ ...before, language }))}
    />
  );
}

interface ReplyItemProps {
  readonly item: ReplyMatter['items'][number];
  readonly token: string;
  readonly language: string;
  readonly draft: AnswerDraft;
  readonly onChange: (change: (before: AnswerDraft) => AnswerDraft) => void;
  readonly onSaid: () => void;
}

function ReplyItem({ item, token, language, draft, onChange, onSaid }: ReplyItemProps) {
  const { recommendation, answerBy } = item;
  return (
    <Section
      title={
        <>
          {recommendation.number}. <OwnWords words={recommendation.titles} />
        </>
      }
      lead={
        <Trans>
          Answer by <When iso={answerBy} />
        </Trans>
      }
      isWide
    >
      <div className="stack">
        <RecommendationSheet recommendation={recommendation} />
        <ReplyExchange {...{ token, language, recommendation, onSaid }} />
        {recommendation.clauses.map((clause) => (
          <ClauseEditor
            key={clause.id}
            {...{ clause, considered: 0, organisationId: null, languages: [language] }}
            value={draft.clauses[clause.id]}
            onChange={(change) => onChange((before) => withClause(before, clause.id, change))}
          />
        ))}
        <CommitmentsEditor
          languages={[language]}
          value={draft.commitments}
          onChange={(commitments) => onChange((before) => ({ ...before, commitments }))}
        />
      </div>
    </Section>
  );
}

function Signature({ form, value, onChange }: PartProps) {
  const { t } = useLingui();
  const levels = useSignatoryWords();
  const options = Object.entries(levels).map(([level, label]) => ({ value: level, label }));
  return (
    <Section title={<Trans>Who answers</Trans>}>
      <div className="stack">
        <TextField
          label={t`Your role`}
          hint={t`It is published. Write no name.`}
          maxLength={120}
          value={value.signedRole}
          onChange={(signedRole) => onChange((before) => ({ ...before, signedRole }))}
        />
        <Select
          label={t`Level`}
          hint={t`Needed here: ${levels[form.demandedLevel]}.`}
          value={value.level}
          options={options}
          onChange={(level) => onChange((before) => ({ ...before, level: level as SignatoryLevel }))}
        />
      </div>
    </Section>
  );
}

interface ToReviewProps {
  readonly open: number;
  readonly isReady: boolean;
  readonly onReview: () => void;
}

function ToReview({ open, isReady, onReview }: ToReviewProps) {
  return (
    <>
      {open > 0 ? (
        <Notice>
          <Trans>Clauses without an answer: {open}. A link works once, so all of them go together.</Trans>
        </Notice>
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isReady} onPress={onReview}>
          <Trans>Look at it before it is sent</Trans>
        </Button>
      </div>
    </>
  );
}
