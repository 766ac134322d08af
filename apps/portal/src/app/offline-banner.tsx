import { Trans } from '@lingui/react/macro';
import { useOnline } from '../shared/use-online.ts';

/** In sight while there is no line: what can still be done, and what happens to it. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return (
    <div role="status">
      {isOnline ? null : (
        <div className="offline-banner">
          <p className="page">
            <Trans>You are offline. You can go on writing: it is kept on this device and sent when you are back.</Trans>
          </p>
        </div>
      )}
    </div>
  );
}
