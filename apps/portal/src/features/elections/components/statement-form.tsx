import { useLingui } from '@lingui/react/macro';
import { Notice, SaveState, Section, Select, TextArea } from '@baraza/ui';
import { useClient } from 'urql';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { useContinuousSave, type ContinuousSaveState } from '../../../shared/drafts/use-continuous-save.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { isOfflineError } from '../../../shared/api/client.ts';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { saveStatementMutation } from '../api/save-statement.ts';
import type { Candidate, OwnElection } from '../types.ts';
import { takesStatements } from './takes-statements.ts';

interface StatementFormProps {
  readonly own: OwnElection;
  readonly candidacy: Candidate;
  readonly languages: readonly string[];
}

interface StatementDraft {
  readonly language: string;
  readonly text: string;
}

const WORDS_AT_MOST = 400;
const LONGEST = 4000;

/** The statement: saved as it is typed, public at once, until voting opens. */
export function StatementForm({ own, candidacy, languages }: StatementFormProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const draft = useStatementDraft(candidacy, languages);
  const { value, setValue } = draft;
  if (!takesStatements(own)) return <FixedStatement statement={candidacy.statement} />;
  return (
    <Section
      title={t`Your statement`}
      lead={t`Why you stand, and what you would do. Once voting opens it stays as it is.`}
    >
      <SaveState status={draft.status} />
      <Select
        label={t`Language you write in`}
        hint={t`People translate it into the others. Changing your words drops their translations.`}
        value={value.language}
        onChange={(language) => setValue((before) => ({ ...before, language }))}
        options={languages.map((language) => ({ value: language, label: nameOf(language) }))}
      />
      <TextArea
        label={t`Statement`}
        lang={value.language}
        rows={10}
        wordLimit={WORDS_AT_MOST}
        maxLength={LONGEST}
        value={value.text}
        onChange={(text) => setValue((before) => ({ ...before, text }))}
        onBlur={() => void draft.flush()}
      />
    </Section>
  );
}

/** The words on this device and on the server; what was not sent yet wins. */
function useStatementDraft(candidacy: Candidate, languages: readonly string[]): ContinuousSaveState<StatementDraft> {
  const { i18n } = useLingui();
  const client = useClient();
  const { statement } = candidacy;
  const fallback = languages.includes(i18n.locale) ? i18n.locale : (languages[0] ?? i18n.locale);
  const initial = { language: statement?.language ?? fallback, text: statement?.text ?? '' };
  const save = async ({ language, text }: StatementDraft): Promise<SendOutcome> => {
    if (text.trim() === '') return { type: 'refused' };
    const input = { candidateId: candidacy.id, language, text: text.trim() };
    const { data, error } = await client.mutation(saveStatementMutation, { input }).toPromise();
    if (isOfflineError(error)) return { type: 'offline' };
    return error || !data || isProblem(data.answer) ? { type: 'refused' } : { type: 'sent' };
  };
  return useContinuousSave<StatementDraft>(`statement.${candidacy.id}`, initial, save);
}

function FixedStatement({ statement }: Pick<Candidate, 'statement'>) {
  const { t } = useLingui();
  return (
    <Section title={t`Your statement`}>
      {statement ? (
        <div className="people-words" lang={statement.language} dir="auto">
          {statement.text}
        </div>
      ) : null}
      <Notice>{t`Statements can be changed until voting opens, so that nobody’s words change under the voters’ eyes.`}</Notice>
    </Section>
  );
}
