/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../shared/i18n/locales.ts';
import { Announcer } from './announcer.tsx';
import { KangaStrip } from './kanga-strip.tsx';
import { Limits } from './limits.tsx';
import { QuickExit } from './quick-exit.tsx';

interface FrameProps {
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly children: ComponentChildren;
}

/** What stands around every page: name, language and the way out above; what cannot be protected below. */
export function Frame({ locale, onLocale, children }: FrameProps) {
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t`Skip to the content`}
      </a>
      <header>
        <div className="page shell-bar">
          <Mark />
          <div className="shell-bar-acts">
            <LanguageChoice locale={locale} onLocale={onLocale} />
            <QuickExit />
          </div>
        </div>
        <KangaStrip />
      </header>
      <main id="content" className="page voting-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page shell-footer">
        <Limits />
        <nav className="shell-footer-links" aria-label={t`Other pages here`}>
          <a href="/">{t`Vote`}</a>
          <a href="/receipt">{t`Check a receipt`}</a>
          <a href="/carry">{t`Bring a ballot for somebody`}</a>
        </nav>
        <KangaStrip />
      </footer>
      <Announcer />
    </div>
  );
}

/** The stone bench under its border of diamonds, as everywhere in the house. */
function Mark() {
  return (
    <span className="brand">
      <svg className="brand-mark" viewBox="0 0 36 28" width="36" height="28" aria-hidden="true">
        <path d="M1 16h34v4.500H1zM5 20.500h4V28H5zM27 20.500h4V28h-4z" />
        <path
          className="kanga-seed"
          d="M18 1l5 5.5-5 5.5-5-5.500zM6.5 3.500l2.7 3-2.7 3-2.7-3zM29.5 3.500l2.7 3-2.7 3-2.7-3z"
        />
      </svg>
      <span className="brand-name" lang="sw">
        {document.title}
      </span>
    </span>
  );
}

function LanguageChoice({ locale, onLocale }: Pick<FrameProps, 'locale' | 'onLocale'>) {
  return (
    <label className="language-choice">
      <span className="visually-hidden">{t`Language`}</span>
      <select value={locale} onChange={(event) => onLocale(event.currentTarget.value as Locale)}>
        {LOCALES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LOCALE_NAMES[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
