import { Trans, useLingui } from '@lingui/react/macro';
import { Choices, CountryBox, LanguageBox, type Posted, SelectBox, TextBox } from './fields.tsx';
import type { FormPageProps } from './input-form.tsx';
import { useFieldError } from './problem.tsx';
import { SendingPage } from './sending-page.tsx';
import { useReprisalWords } from './topic-words.ts';

/** Somebody is made to pay for having spoken; to the safety officers, who have 72 hours. */
export function ReprisalForm({ place, posted, refusal, locale, addresses }: FormPageProps) {
  const { t } = useLingui();
  const { safetyReaders } = place;
  return (
    <SendingPage
      kind="reprisal"
      title={<Trans>A reprisal</Trans>}
      lead={
        <Trans>
          Somebody makes you pay, or threatens to, because you spoke. A safety officer responds within 72 hours.
        </Trans>
      }
      readers={
        <Trans>
          People who can open it: {safetyReaders}, the safety officers of the forum, and nobody else. No representative,
          no moderator, no company. With your code you see who opened it and on which day.
        </Trans>
      }
      {...{ place, refusal, addresses }}
    >
      <ReprisalFields posted={posted} refusal={refusal} />
      <SelectBox
        name="about"
        label={t`Does it have to do with one of these companies?`}
        options={place.companies.map(({ slug, name }) => ({ value: slug, name }))}
        posted={posted}
        isOptional
      />
      <LanguageBox posted={posted} locale={locale} />
      <CountryBox posted={posted} locale={locale} />
    </SendingPage>
  );
}

function ReprisalFields({ posted, refusal }: Pick<FormPageProps, 'posted' | 'refusal'>) {
  const { t } = useLingui();
  const errorOf = useFieldError(refusal);
  const kinds = useReprisalWords();
  return (
    <>
      <SelectBox
        name="kind"
        label={t`What is happening?`}
        options={Object.entries(kinds).map(([value, name]) => ({ value, name }))}
        posted={posted}
      />
      <Choices
        name="urgency"
        label={t`When?`}
        options={[
          { value: 'now', label: t`It is happening now` },
          { value: 'soon', label: t`I fear that it will` },
          { value: 'past', label: t`It has happened` },
        ]}
        posted={posted}
      />
      <TextBox
        name="text"
        label={t`What should the safety officer know?`}
        hint={t`As much as you can bear. Who does it, since when, and what would help you now.`}
        error={errorOf('text')}
        maximum={5000}
        posted={posted}
      />
      <SafeContact posted={posted} error={errorOf('safeContact')} />
    </>
  );
}

function SafeContact({ posted, error }: { readonly posted: Posted; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <TextBox
      name="safeContact"
      label={t`Is there a safe way to reach you?`}
      hint={t`How, when, and what must not be said or left as a message. Without it they answer under your code.`}
      error={error}
      rows={3}
      maximum={500}
      posted={posted}
      isOptional
    />
  );
}
