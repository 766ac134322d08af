import { Trans } from '@lingui/react/macro';

/** What may go wrong on the way; the text is still in the field. */
export function SealedOutcomes() {
  return (
    <div role="status">
      <p data-heard-say="sending" hidden>
        <Trans>Locking and sending.</Trans>
      </p>
      <p className="field-error" data-heard-say="offline" hidden>
        <Trans>
          Not sent: there is no connection, or much was sent from it. Your text still stands above; try again later.
        </Trans>
      </p>
      <p className="field-error" data-heard-say="key-changed" hidden>
        <Trans>Not sent: the safety officer has a new key. Copy your text, open this page again and send it.</Trans>
      </p>
    </div>
  );
}
