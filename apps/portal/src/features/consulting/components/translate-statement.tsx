import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { translateStatementWordsMutation } from '../api/translate-statement.ts';
import type { Statement } from '../types.ts';
import { LanguageOfWords } from './language-of-words.tsx';
import { HoldingProblem } from './holding-problem.tsx';

interface TranslateStatementProps {
  readonly statement: Statement;
  readonly languages: readonly string[];
  readonly onTranslated: () => void;
}

/** For representatives: a translation made by a person, never by a machine. */
export function TranslateStatement(props: TranslateStatementProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const { statement, languages } = props;
  const others = languages.filter((one) => one !== statement.language);
  const missing = others.filter((one) => !statement.texts.some(({ language }) => language === one));
  if (others.length === 0) return null;
  return (
    <Section
      title={t`Translations`}
      lead={
        missing.length === 0
          ? t`It exists in every language of the charter.`
          : t`Missing: ${missing.map(nameOf).join(', ')}. Have it translated by a person.`
      }
    >
      <TranslationForm {...props} others={others} first={missing[0] ?? others[0] ?? ''} />
    </Section>
  );
}

interface TranslationFormProps extends TranslateStatementProps {
  readonly others: readonly string[];
  readonly first: string;
}

function TranslationForm({ statement, others, first, onTranslated }: TranslationFormProps) {
  const { t } = useLingui();
  const [language, setLanguage] = useState(first);
  const draft = useLocalDraft(`translation.${statement.id}.${language}`, '');
  const act = useAct();
  const send = async () => {
    const input = { statementId: statement.id, language, text: draft.value.trim() };
    if (!(await act.send(translateStatementWordsMutation, { input }))) return;
    draft.discard();
    onTranslated();
  };
  return (
    <div className="stack">
      <LanguageOfWords languages={others} value={language} onChange={setLanguage} />
      <TextArea
        label={t`The statement in this language`}
        rows={3}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
      />
      <div className="form-actions">
        <Button isDisabled={draft.value.trim().length < 10} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Save the translation</Trans>
        </Button>
      </div>
      <HoldingProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}
