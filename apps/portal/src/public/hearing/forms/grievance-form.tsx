import { Trans, useLingui } from '@lingui/react/macro';
import { CompanyBox } from './about-boxes.tsx';
import { Choices, CountryBox, LanguageBox, type Posted, SelectBox, TextBox } from './fields.tsx';
import type { FormPageProps } from './input-form.tsx';
import { useFieldError } from './problem.tsx';
import { SendingPage } from './sending-page.tsx';
import { useTopicWords } from './topic-words.ts';

/** A grievance to a company's contact through the forum, with its clock. */
export function GrievanceForm({ place, posted, refusal, locale, addresses }: FormPageProps) {
  const { triageReaders } = place;
  return (
    <SendingPage
      kind="grievance"
      title={<Trans>A grievance to a company</Trans>}
      lead={
        <Trans>
          It has to be acknowledged in 14 days and answered in 60. You say whether that solved anything, and only you or
          the forum can close it. It replaces no court and no deadline of the law.
        </Trans>
      }
      readers={
        <Trans>
          People of the forum who can open it now: {triageReaders}, and its safety officers. The company sees the topic,
          the day and what you allow below; never your code.
        </Trans>
      }
      {...{ place, refusal, addresses }}
    >
      <GrievanceFields {...{ place, posted, refusal }} />
      <LanguageBox posted={posted} locale={locale} />
      <CountryBox posted={posted} locale={locale} />
    </SendingPage>
  );
}

type FieldsProps = Pick<FormPageProps, 'place' | 'posted' | 'refusal'>;

function GrievanceFields({ place, posted, refusal }: FieldsProps) {
  const { t } = useLingui();
  const errorOf = useFieldError(refusal);
  const topics = useTopicWords();
  return (
    <>
      <CompanyBox place={place} posted={posted} label={t`To which company?`} />
      <SelectBox
        name="topic"
        label={t`What is it about?`}
        options={Object.entries(topics).map(([value, name]) => ({ value, name }))}
        posted={posted}
      />
      <TextBox
        name="text"
        label={t`What happened, and what should the company do now?`}
        hint={t`For the forum. When, where, which product, what it did to you, what would put it right.`}
        error={errorOf('text')}
        maximum={5000}
        posted={posted}
      />
      <ForCompany posted={posted} error={errorOf('companyText')} />
    </>
  );
}

function ForCompany({ posted, error }: { readonly posted: Posted; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <Choices
        name="shares"
        label={t`What may the company read?`}
        options={[
          { value: 'all', label: t`Everything I wrote` },
          { value: 'part', label: t`Only what I write below` },
          { value: 'nothing', label: t`Nothing but the topic`, hint: t`The forum then speaks for you.` },
        ]}
        fallback="part"
        posted={posted}
      />
      <TextBox
        name="companyText"
        label={t`For the company`}
        hint={t`Leave out what only you can know. If the company has to find your account, say how it can without your name.`}
        error={error}
        rows={5}
        maximum={5000}
        posted={posted}
        isOptional
      />
    </>
  );
}
