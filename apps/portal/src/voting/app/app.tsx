/** @jsxImportSource preact */
import { i18n } from '@lingui/core';
import { useState } from 'preact/hooks';
import { isLocale, type Locale } from '../../shared/i18n/locales.ts';
import { CarryPage } from '../pages/carry-page.tsx';
import { ReceiptPage } from '../pages/receipt-page.tsx';
import { VotePage } from '../pages/vote-page.tsx';
import { Frame } from '../ui/frame.tsx';
import { announce } from '../ui/announcer.tsx';
import { rememberLocale, speak } from '../words.ts';
import { t } from '@lingui/core/macro';
import type { Address } from './read-address.ts';

const PAGES = { vote: VotePage, receipt: ReceiptPage, carry: CarryPage } as const;

/** The whole page. A change of language draws it anew; nothing that was typed or chosen is lost. */
export function App({ address }: { readonly address: Address }) {
  const [locale, setLocale] = useState<Locale>(isLocale(i18n.locale) ? i18n.locale : 'en');
  const choose = async (wanted: Locale) => {
    try {
      await speak(wanted);
      rememberLocale(wanted);
      setLocale(wanted);
    } catch {
      announce(t`These words could not be fetched. The page stays in the language it has.`);
    }
  };
  const Page = PAGES[address.page];
  return (
    <Frame locale={locale} onLocale={(wanted) => void choose(wanted)}>
      <Page pass={address.pass} />
    </Frame>
  );
}
