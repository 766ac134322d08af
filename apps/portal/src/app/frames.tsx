import { Trans } from '@lingui/react/macro';
import { KangaStrip, SkipLink } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Brand } from '../shared/layout/brand.tsx';
import { Saying } from '../shared/layout/saying.tsx';
import { QuickExit } from '../shared/session/quick-exit.tsx';
import { AccountMenu, SettingsMenu } from './menus.tsx';
import { WorkspaceNav } from './workspace-nav.tsx';

export interface FrameProps {
  readonly children: ReactNode;
}

/** The frame of a workspace: where one is, where one can go, and who one is here. */
export function WorkspaceFrame({ children }: FrameProps) {
  return (
    <div className="shell">
      <SkipLink />
      <header>
        <div className="page">
          <TopBar />
          <WorkspaceNav />
        </div>
        <KangaStrip />
      </header>
      <main id="content" className="page">
        {children}
      </main>
      <ShellFooter />
    </div>
  );
}

/** For one act at a time (a form, a decision): nothing to wander off to, the way back in the breadcrumbs. */
export function FocusFrame({ children }: FrameProps) {
  return (
    <div className="shell">
      <SkipLink />
      <header>
        <div className="page">
          <TopBar />
        </div>
        <KangaStrip />
      </header>
      <main id="content" className="page">
        {children}
      </main>
      <ShellFooter />
    </div>
  );
}

/** For pages made to be printed; only the sheet reaches the paper. */
export function PrintFrame({ children }: FrameProps) {
  return <FocusFrame>{children}</FocusFrame>;
}

function TopBar() {
  return (
    <div className="shell-bar">
      <Link to="/app" className="brand-link">
        <Brand />
      </Link>
      <div className="shell-bar-acts">
        <QuickExit />
        <SettingsMenu />
        <AccountMenu />
      </div>
    </div>
  );
}

function ShellFooter() {
  return (
    <footer className="page shell-footer">
      <Saying />
      <ul className="shell-footer-links">
        <li>
          <a href="/">
            <Trans>Public pages</Trans>
          </a>
        </li>
        <li>
          <Link to="/app/account">
            <Trans>Your account</Trans>
          </Link>
        </li>
      </ul>
    </footer>
  );
}
