import { Trans } from '@lingui/react/macro';
import { ButtonLink, Notice } from '@baraza/ui';

/** The membership key is not on this device: without it nobody can ask for a pass. */
export function KeyElsewhere() {
  return (
    <Notice kind="warning" title={<Trans>The key of your membership is not on this device</Trans>}>
      <p>
        <Trans>Open this page on the device you joined with, or bring the key here with your recovery code.</Trans>
      </p>
      <p>
        <ButtonLink kind="quiet" href="/app/forum/key">
          <Trans>To your key</Trans>
        </ButtonLink>
      </p>
    </Notice>
  );
}
