import { useLingui } from '@lingui/react/macro';
import { Section, Select } from '@baraza/ui';
import { useMutation } from 'urql';
import { switchLocale } from '../../../shared/i18n/client-catalogues.ts';
import { isLocale, LOCALE_NAMES, LOCALES } from '../../../shared/i18n/locales.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { chooseLanguageMutation } from '../api/choose-language.ts';

/** The language of the pages and of what is written to the person. */
export function LanguageSection() {
  const { i18n, t } = useLingui();
  const [{ error }, choose] = useMutation(chooseLanguageMutation);
  const change = (locale: string) => {
    if (!isLocale(locale)) return;
    void switchLocale(locale);
    void choose({ locale });
  };
  return (
    <Section title={t`Language`}>
      <RequestErrorNotice error={error} />
      <Select
        label={t`Language of the pages and messages`}
        value={i18n.locale}
        onChange={change}
        options={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
      />
    </Section>
  );
}
