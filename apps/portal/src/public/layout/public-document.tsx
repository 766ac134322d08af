import { KangaStrip, SkipLink } from '@baraza/ui';
import assets from 'virtual:public-assets';
import { Trans } from '@lingui/react/macro';
import { directionOf, LOCALE_NAMES, LOCALES, type Locale } from '../../shared/i18n/locales.ts';
import { Brand, BRAND } from '../../shared/layout/brand.tsx';
import { ThemeChoice } from '../../shared/layout/theme-choice.tsx';
import { MainRooms, PublicFooter } from './public-rooms.tsx';
import type { PublicPage } from '../public-route.ts';

export interface PublicDocumentProps {
  readonly locale: Locale;
  /** Path and query behind the language, for the same page in the other languages. */
  readonly address: string;
  readonly page: PublicPage;
}

const inLocale = (locale: Locale, address: string) => `/${locale}${address === '/' ? '' : address}`;

/** The whole document of a public page: complete without script; two small files make the paper's colour last. */
export function PublicDocument({ locale, address, page }: PublicDocumentProps) {
  return (
    <html lang={locale} dir={directionOf(locale)} data-public="">
      <Head locale={locale} address={address} page={page} />
      <body>
        <div className="shell">
          <SkipLink />
          <Header locale={locale} address={address} />
          <main id="content" className="page">
            {page.body}
          </main>
          <PublicFooter locale={locale} />
        </div>
      </body>
    </html>
  );
}

function Head({ locale, address, page }: PublicDocumentProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={page.description} />
      <title>{`${page.title} · ${BRAND}`}</title>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={inLocale(other, address)} />
      ))}
      <link rel="icon" href="/baraza.svg" type="image/svg+xml" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <script src="/boot.js" />
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <script type="module" src={assets.script} />
    </head>
  );
}

function Header({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  return (
    <header>
      <div className="page shell-bar">
        <a href={`/${locale}`} className="brand-link">
          <Brand />
        </a>
        <div>
          <LanguageAndPaper locale={locale} address={address} />
          <a href="/app/sign-in">
            <Trans>Sign in</Trans>
          </a>
        </div>
      </div>
      <div className="page shell-nav">
        <MainRooms locale={locale} />
      </div>
      <KangaStrip />
    </header>
  );
}

function LanguageAndPaper({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  return (
    <details className="menu">
      <summary>
        <Trans>Language and paper</Trans>
      </summary>
      <div className="menu-sheet">
        <ul className="menu-group">
          {LOCALES.map((other) => (
            <li key={other}>
              <a
                href={inLocale(other, address)}
                lang={other}
                hrefLang={other}
                aria-current={other === locale ? 'true' : undefined}
              >
                {LOCALE_NAMES[other]}
              </a>
            </li>
          ))}
        </ul>
        <ThemeChoice />
      </div>
    </details>
  );
}
