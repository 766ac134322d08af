import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@baraza/ui';
import './recovery-codes.css';

/** Ten codes to print or copy by hand: shown once, because only their fingerprints are kept. */
export function RecoveryCodeSheet({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <Notice kind="warning">
        <p>
          <Trans>
            These codes are shown this once. Each opens your account one time, without anything else. Keep them on
            paper, away from your phone, where nobody looks.
          </Trans>
        </p>
      </Notice>
      <ol className="recovery-codes" aria-label={t`Your recovery codes`}>
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ol>
      <div className="form-actions no-print">
        <Button onPress={() => window.print()}>
          <Trans>Print the codes</Trans>
        </Button>
      </div>
    </div>
  );
}
