import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { OwnCompanyRecordQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { LOCALE_NAMES, LOCALES } from '../../../shared/i18n/locales.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { pinReplyMutation } from '../api/pin-reply.ts';
import { RecordProblem } from './record-problem.tsx';

type Own = NonNullable<OwnCompanyRecordQuery['ownCompanyRecord']>;
type Texts = Readonly<Record<string, string>>;

/** Characters that fit in each language. */
const LENGTH_MAXIMUM = 1_200;

/** The company's words in each of the portal's languages; sending none takes the reply down. */
export function ReplyEditor({ own, onPinned }: { readonly own: Own; readonly onPinned: () => void }) {
  const current = own.replies[0];
  const [initial] = useState<Texts>(() =>
    Object.fromEntries((current?.texts ?? []).map((one) => [one.language, one.text])),
  );
  const draft = useLocalDraft<Texts>(`pinned-reply.${own.id}`, initial);
  const act = useAct();
  const texts = Object.entries(draft.value).filter(([, text]) => text.trim() !== '');
  const isLong = texts.some(([, text]) => text.trim().length > LENGTH_MAXIMUM);
  const send = async () => {
    const input = { companyId: own.id, texts: texts.map(([language, text]) => ({ language, text: text.trim() })) };
    if (!(await act.send(pinReplyMutation, { input }))) return;
    draft.discard();
    onPinned();
  };
  return (
    <div className="stack">
      {current ? <CurrentVersion version={current} /> : null}
      <LanguageFields
        value={draft.value}
        onChange={(language, text) => draft.setValue((before) => ({ ...before, [language]: text }))}
      />
      <div className="form-actions">
        <Button
          isDisabled={isLong || (texts.length === 0 && !current)}
          isPending={act.isBusy}
          onPress={() => void send()}
        >
          {texts.length === 0 && current ? <Trans>Take the reply down</Trans> : <Trans>Pin this version</Trans>}
        </Button>
      </div>
      <RecordProblem act={act} />
    </div>
  );
}

function CurrentVersion({ version }: { readonly version: Own['replies'][number] }) {
  return (
    <>
      {version.isHeld ? (
        <Notice kind="warning">
          <Trans>
            A forum’s safety officer holds this version because it could endanger people. Nobody reads it now.
          </Trans>
        </Notice>
      ) : null}
      <p className="hint">
        <Trans>
          Version {version.version}, pinned <When iso={version.pinnedAt} kind="dateTime" />
        </Trans>
      </p>
    </>
  );
}

interface LanguageFieldsProps {
  readonly value: Texts;
  readonly onChange: (language: string, text: string) => void;
}

function LanguageFields({ value, onChange }: LanguageFieldsProps) {
  const { t } = useLingui();
  return LOCALES.map((language) => {
    const text = value[language] ?? '';
    const over = text.trim().length - LENGTH_MAXIMUM;
    return (
      <TextArea
        key={language}
        label={LOCALE_NAMES[language]}
        isOptional
        rows={3}
        value={text}
        onChange={(words) => onChange(language, words)}
        {...(over > 0 && { error: t`${over} characters too many; ${LENGTH_MAXIMUM} fit.` })}
      />
    );
  });
}
