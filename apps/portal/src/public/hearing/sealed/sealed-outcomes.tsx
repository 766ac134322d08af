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
      <CannotLock />
    </div>
  );
}

function CannotLock() {
  return (
    <p className="field-error" data-heard-say="cannot-lock" hidden>
      <Trans>
        Nothing was sent: this browser cannot lock or open the words. Try a newer browser, or another device.
      </Trans>
    </p>
  );
}

/** What may go wrong when somebody comes back. */
export function ReturnOutcomes() {
  return (
    <div role="status">
      <p className="field-error" data-heard-say="sealed-unknown" hidden>
        <Trans>There is nothing under this code. Compare it sign by sign; it begins with S.</Trans>
      </p>
      <p className="field-error" data-heard-say="sealed-offline" hidden>
        <Trans>Nobody could be asked: there is no connection, or many codes were tried from it. Try again later.</Trans>
      </p>
      <p className="field-error" data-heard-say="sealed-not-sent" hidden>
        <Trans>
          Nothing was changed: there is no connection, or this was closed in the meantime. Your text still stands above.
        </Trans>
      </p>
      <CannotLock />
      <p data-heard-say="sealed-gone" hidden>
        <Trans>Deleted. The code opens nothing any more.</Trans>
      </p>
      <p data-heard-say="sealed-added" hidden>
        <Trans>It has arrived.</Trans>
      </p>
    </div>
  );
}
