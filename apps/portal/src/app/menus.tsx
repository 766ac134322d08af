import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@baraza/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LOCALE_NAMES, LOCALES } from '../shared/i18n/locales.ts';
import { switchLocale } from '../shared/i18n/client-catalogues.ts';
import { ThemeChoice } from '../shared/layout/theme-choice.tsx';
import { chooseTheme, chosenTheme } from '../shared/layout/theme.ts';
import { useSession } from '../shared/session/session.tsx';
import { HappenedLink } from './happened-link.tsx';
import { SignOut } from './sign-out.tsx';
import { workspaceAt, workspacesFor } from './workspaces.ts';

/** Opens under its word; closes on Escape, on a click elsewhere and on a change of page. */
function Menu({ word, children }: { readonly word: ReactNode; readonly children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (box.current) box.current.open = false;
  }, [pathname]);
  useEffect(() => {
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && !box.current?.contains(event.target as Node);
      if (box.current && (isEscape || isOutside)) box.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={box} className="menu">
      <summary>{word}</summary>
      <div className="menu-sheet">{children}</div>
    </details>
  );
}

export function SettingsMenu() {
  const { i18n } = useLingui();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (id: string) => {
    chooseTheme(id);
    setTheme(id);
  };
  return (
    <Menu word={<Trans>Language and paper</Trans>}>
      <ul className="menu-group">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <button
              type="button"
              lang={locale}
              aria-current={locale === i18n.locale ? 'true' : undefined}
              onClick={() => void switchLocale(locale)}
            >
              {LOCALE_NAMES[locale]}
            </button>
          </li>
        ))}
      </ul>
      <ThemeChoice chosen={theme} onChoose={choose} />
    </Menu>
  );
}

export function AccountMenu() {
  const session = useSession();
  // Nobody can sign in without a connection, and whether somebody is signed in is not known.
  if (session.state === 'unreachable') return null;
  if (session.state !== 'signed-in') {
    return (
      <Anchor href="/app/sign-in">
        <Trans>Sign in</Trans>
      </Anchor>
    );
  }
  return (
    <Menu word={<bdi>{session.membership?.pseudonym ?? session.handle}</bdi>}>
      <WorkspaceSwitcher />
      <ul className="menu-group">
        <li>
          <HappenedLink />
        </li>
        <li>
          <Anchor href="/app/account">
            <Trans>Your account</Trans>
          </Anchor>
        </li>
        <li>
          <SignOut />
        </li>
      </ul>
    </Menu>
  );
}

function WorkspaceSwitcher() {
  const { roles } = useSession();
  const { pathname } = useLocation();
  const { i18n } = useLingui();
  const open = workspacesFor(roles);
  if (open.length < 2) return null;
  return (
    <div>
      <p className="menu-heading">
        <Trans>Your workspaces</Trans>
      </p>
      <ul className="menu-group">
        {open.map((workspace) => (
          <li key={workspace.id}>
            <Anchor
              href={workspace.places[0].href}
              aria-current={workspace === workspaceAt(pathname) ? 'true' : undefined}
            >
              {i18n._(workspace.name)}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}
