import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Locale } from '../../shared/i18n/locales.ts';
import { Saying } from '../../shared/layout/saying.tsx';

interface RoomProps {
  readonly to: string;
  readonly children: ReactNode;
}

const Room = ({ to, children }: RoomProps) => (
  <li>
    <a href={to}>{children}</a>
  </li>
);

/** The rooms that most visitors come for, on every public page. */
export function MainRooms({ locale }: { readonly locale: Locale }) {
  const { t } = useLingui();
  return (
    <nav className="section-nav" aria-label={t`Rooms`}>
      <ul>
        <Room to={`/${locale}/companies`}>
          <Trans>Companies</Trans>
        </Room>
        <Room to={`/${locale}/positions`}>
          <Trans>Positions</Trans>
        </Room>
        <Room to={`/${locale}/forums`}>
          <Trans>Forums</Trans>
        </Room>
        <Room to={`/${locale}/funds`}>
          <Trans>Money</Trans>
        </Room>
        <Room to={`/${locale}/heard`}>
          <Trans>Be heard</Trans>
        </Room>
      </ul>
    </nav>
  );
}

export function PublicFooter({ locale }: { readonly locale: Locale }) {
  const { t } = useLingui();
  return (
    <footer className="page shell-footer">
      <Saying />
      <nav aria-label={t`More`}>
        <ul className="shell-footer-links">
          <Room to={`/${locale}`}>
            <Trans>What Baraza is</Trans>
          </Room>
          <Room to={`/${locale}/engagements`}>
            <Trans>Engagements</Trans>
          </Room>
          <Room to={`/${locale}/requests`}>
            <Trans>Requests</Trans>
          </Room>
          <Room to={`/${locale}/elections`}>
            <Trans>Elections</Trans>
          </Room>
          <Room to={`/${locale}/calls`}>
            <Trans>Calls</Trans>
          </Room>
          <Room to={`/${locale}/honoraria`}>
            <Trans>Honoraria</Trans>
          </Room>
          <Room to={`/${locale}/learning`}>
            <Trans>Learning</Trans>
          </Room>
          <Room to={`/${locale}/log`}>
            <Trans>The public log</Trans>
          </Room>
          <Room to="/open-data/360giving.json">
            <Trans>Grants as open data (360Giving)</Trans>
          </Room>
        </ul>
      </nav>
    </footer>
  );
}
