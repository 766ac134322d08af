import { Trans, useLingui } from '@lingui/react/macro';
import { Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { translateAnswerMutation } from '../api/translate-answer.ts';
import { SendButton } from './send-button.tsx';
import type { Desk } from '../use-forum-items.ts';

interface TranslateReceivedProps {
  readonly received: Desk['received'][number];
  readonly onAdded: () => void;
}

const OFFERED = ['en', 'es', 'fr', 'ar', 'sw'] as const;

/** An answer that came by a link counts once people have translated it; what was written stays as it is. */
export function TranslateReceived({ received, onAdded }: TranslateReceivedProps) {
  const [language, setLanguage] = useState<string>('fr');
  const draft = useLocalDraft<Record<string, string>>(`translate.${received.itemId}.${language}`, {});
  const act = useAct();
  const [isPressed, setIsPressed] = useState(false);
  const missing = received.parts.filter(({ texts }) => !texts.some((text) => text.language === language));
  const send = async () => {
    const parts = missing.map(({ part }) => ({ part, text: draft.value[part] ?? '' }));
    if (!(await act.send(translateAnswerMutation, { itemId: received.itemId, language, parts }))) return;
    draft.discard();
    onAdded();
  };
  return (
    <div className="stack">
      <ByPeople />
      <LanguageChoice value={language} onChange={setLanguage} />
      {missing.map(({ part, texts }) => (
        <PartToTranslate
          key={part}
          texts={texts}
          value={draft.value[part] ?? ''}
          isPressed={isPressed}
          onChange={(text) => draft.setValue((before) => ({ ...before, [part]: text }))}
        />
      ))}
      {missing.length === 0 ? null : (
        <SendButton
          act={act}
          isReady={missing.every(({ part }) => draft.value[part]?.trim())}
          onMissing={() => setIsPressed(true)}
          onSend={send}
        >
          <Trans>Add this language</Trans>
        </SendButton>
      )}
    </div>
  );
}

interface LanguageChoiceProps {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const options = OFFERED.map((language) => ({ value: language, label: nameOf(language) }));
  return <Select label={t`Language`} value={value} options={options} onChange={onChange} />;
}

const ByPeople = () => (
  <p>
    <Trans>By a person, never by a machine. The day on which the company sent it stands.</Trans>
  </p>
);

interface PartToTranslateProps {
  readonly texts: Desk['received'][number]['parts'][number]['texts'];
  readonly value: string;
  /** Once it was pressed, what is missing is said beside its field. */
  readonly isPressed: boolean;
  readonly onChange: (text: string) => void;
}

function PartToTranslate({ texts, value, isPressed, onChange }: PartToTranslateProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <blockquote>
        <OwnWords words={texts} />
      </blockquote>
      <TextArea
        label={t`Translation`}
        rows={3}
        value={value}
        error={isPressed && value.trim() === '' ? t`This part is not translated yet.` : undefined}
        onChange={onChange}
      />
    </div>
  );
}
