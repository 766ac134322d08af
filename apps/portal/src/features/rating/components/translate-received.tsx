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
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const [language, setLanguage] = useState<string>('fr');
  const draft = useLocalDraft<Record<string, string>>(`translate.${received.itemId}.${language}`, {});
  const act = useAct();
  const missing = received.parts.filter(({ texts }) => !texts.some((text) => text.language === language));
  const send = async () => {
    const parts = missing.map(({ part }) => ({ part, text: draft.value[part] ?? '' }));
    if (!(await act.send(translateAnswerMutation, { itemId: received.itemId, language, parts }))) return;
    draft.discard();
    onAdded();
  };
  const isWhole = missing.length > 0 && missing.every(({ part }) => (draft.value[part] ?? '').trim() !== '');
  return (
    <div className="stack">
      <p>
        <Trans>By a person, never by a machine. The day on which the company sent it stands.</Trans>
      </p>
      <Select
        label={t`Language`}
        value={language}
        options={OFFERED.map((value) => ({ value, label: nameOf(value) }))}
        onChange={setLanguage}
      />
      {missing.map(({ part, texts }) => (
        <PartToTranslate
          key={part}
          texts={texts}
          value={draft.value[part] ?? ''}
          onChange={(text) => draft.setValue((before) => ({ ...before, [part]: text }))}
        />
      ))}
      <SendButton act={act} isReady={isWhole} onSend={send}>
        <Trans>Add this language</Trans>
      </SendButton>
    </div>
  );
}

interface PartToTranslateProps {
  readonly texts: Desk['received'][number]['parts'][number]['texts'];
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function PartToTranslate({ texts, value, onChange }: PartToTranslateProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <blockquote>
        <OwnWords words={texts} />
      </blockquote>
      <TextArea label={t`Translation`} rows={3} value={value} onChange={onChange} />
    </div>
  );
}
