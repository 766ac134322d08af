import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { When } from '../format/use-format.tsx';
import { useSession } from '../session/session.tsx';
import { findCopy, forgetCopy, keepCopy, KEPT_FOR_DAYS, keptUntilMs, type KeptCopy } from './kept-copies.ts';
import { sheetOf } from './sheet.ts';
import './kept-reading.css';

export interface KeepHereProps {
  readonly title: string;
  /** Language of a title that people wrote. */
  readonly language?: string;
  /** What is kept: everything under it but controls and what is folded away. */
  readonly page: RefObject<HTMLElement | null>;
}

/**
 * Lets a reader keep this page on this device, to open it without a connection, also after closing the browser.
 * Nothing is kept before it is asked for; a page that is kept is kept anew whenever it is read with a connection.
 */
export function KeepHere(props: KeepHereProps) {
  const { copy, isRefused, keep, forget } = useKeeping(props);
  return (
    <div className="keep-here no-print" data-not-kept>
      <Button kind="quiet" onPress={copy ? forget : keep}>
        {copy ? <Trans>Forget it on this device</Trans> : <Trans>Keep it on this device</Trans>}
      </Button>
      <div role="status">
        {isRefused ? (
          <p>
            <Trans>This device has no room for it, or keeps nothing for any page. Nothing was kept.</Trans>
          </p>
        ) : (
          <KeepingWords copy={copy} />
        )}
      </div>
    </div>
  );
}

function KeepingWords({ copy }: { readonly copy: KeptCopy | undefined }) {
  const { t } = useLingui();
  if (!copy)
    return (
      <p className="hint">
        {t`To read it without a connection. Whoever can open this device can read it then. It is forgotten after ${KEPT_FOR_DAYS} days, when you sign out or leave this page quickly, and when somebody else signs in here.`}
      </p>
    );
  return (
    <p>
      <Trans>
        Kept on this device until <When iso={new Date(keptUntilMs(copy)).toISOString()} />: it opens without a
        connection, also after you closed the browser.
      </Trans>
    </p>
  );
}

function useKeeping({ title, language, page }: KeepHereProps) {
  const { pathname } = useLocation();
  const { accountId } = useSession();
  const [copy, setCopy] = useState(() => findCopy(pathname, Date.now()));
  const [isRefused, setIsRefused] = useState(false);
  const isKept = copy !== undefined;
  const keep = useCallback(() => {
    if (!page.current) return;
    const fresh: KeptCopy = {
      ...{ path: pathname, title, language: language ?? null },
      ...{ sheet: sheetOf(page.current), keptAtMs: Date.now() },
    };
    const isDone = keepCopy(accountId, fresh);
    setIsRefused(!isDone);
    if (isDone) setCopy(fresh);
  }, [accountId, language, page, pathname, title]);
  // What is read now is newer than what was kept.
  useEffect(() => {
    if (isKept) keep();
  }, [isKept, keep]);
  const forget = () => {
    forgetCopy(pathname);
    setCopy(undefined);
  };
  return { copy, isRefused, keep, forget };
}
