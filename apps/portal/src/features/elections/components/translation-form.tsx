import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, SaveState, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { translateStatementMutation } from '../api/translate-statement.ts';
import type { Candidate } from '../types.ts';
import { MemberProblem } from './member-problem.tsx';

interface TranslationFormProps {
  readonly candidateId: string;
  readonly language: string;
  readonly translation: NonNullable<Candidate['statement']>['translations'][number] | null;
  readonly onSaved: () => void;
}

const LONGEST = 4000;

/** What is typed stays on this device until it is saved; then it is public at once. */
function useOwnTranslation({ candidateId, language, translation, onSaved }: TranslationFormProps) {
  const [isHuman, setIsHuman] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const draft = useLocalDraft(`translation.${candidateId}.${language}`, translation?.text ?? '');
  const act = useAct();
  const save = async () => {
    const input = { candidateId, language, text: draft.value.trim(), madeByPerson: isHuman };
    if (!(await act.send(translateStatementMutation, { input }))) return;
    draft.discard();
    setIsHuman(false);
    setIsSaved(true);
    onSaved();
  };
  const change = (text: string) => {
    setIsSaved(false);
    draft.setValue(() => text);
  };
  return { act, draft, change, save, isHuman, setIsHuman, isSaved };
}

/** The candidate's own translation into one language. */
export function TranslationForm(props: TranslationFormProps) {
  const { language, translation } = props;
  const { t } = useLingui();
  const name = useLanguageName()(language);
  const { act, draft, change, save, isHuman, setIsHuman, isSaved } = useOwnTranslation(props);
  return (
    <div className="stack">
      {translation?.translatorRole === 'returning_officer' ? (
        <Notice>{t`The returning officer saw to this translation. Saving yours replaces it.`}</Notice>
      ) : null}
      <SaveState status={draft.status} />
      <TextArea
        label={t`Statement (${name})`}
        lang={language}
        rows={8}
        maxLength={LONGEST}
        value={draft.value}
        onChange={change}
      />
      <Checkbox label={t`A person translated this, not a machine`} isSelected={isHuman} onChange={setIsHuman} />
      <div className="form-actions">
        <Button isDisabled={!isHuman || draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save the translation</Trans>
        </Button>
      </div>
      {isSaved ? <Notice kind="success" isLive>{t`The translation is saved and public.`}</Notice> : null}
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}
