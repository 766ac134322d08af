import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, SaveState, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { officeTranslateMutation } from '../api/translate-statement.ts';
import type { OfficeCandidate } from '../types.ts';
import { OfficeProblem } from './office-problem.tsx';

type Translation = NonNullable<OfficeCandidate['statement']>['translations'][number];

interface TranslationFormProps {
  readonly candidateId: string;
  readonly language: string;
  readonly translation: Translation | null;
  readonly onSaved: () => void;
}

const LONGEST = 4000;

/** One language: what is there, or an empty sheet. What is typed stays on this device until it is saved. */
export function TranslationForm({ candidateId, language, translation, onSaved }: TranslationFormProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const [isHuman, setIsHuman] = useState(false);
  const draft = useLocalDraft(`translation.${candidateId}.${language}`, translation?.text ?? '');
  const act = useAct();
  const save = async () => {
    const input = { candidateId, language, text: draft.value.trim(), madeByPerson: isHuman };
    if (!(await act.send(officeTranslateMutation, { input }))) return;
    draft.discard();
    setIsHuman(false);
    onSaved();
  };
  const isOwnWords = translation?.translatorRole === 'candidate';
  return (
    <Section title={nameOf(language)} lead={translation ? undefined : t`Not translated yet.`}>
      {isOwnWords ? <Notice>{t`The candidate translated it.`}</Notice> : null}
      <SaveState status={draft.status} />
      <TextArea
        label={t`Translation`}
        lang={language}
        rows={8}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={LONGEST}
      />
      <Checkbox label={t`A person translated this, not a machine`} isSelected={isHuman} onChange={setIsHuman} />
      <div className="form-actions">
        <Button isDisabled={!isHuman || draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save the translation</Trans>
        </Button>
      </div>
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </Section>
  );
}
