import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';

/** What the pass protects and what it cannot, before anything is asked for. */
export function PassPromise() {
  const { t } = useLingui();
  return (
    <Section title={t`What it protects, and what it does not`}>
      <div className="promise">
        <Protected />
        <NotProtected />
      </div>
    </Section>
  );
}

function Protected() {
  return (
    <div>
      <h3>
        <Trans>Protected</Trans>
      </h3>
      <ul>
        <li>
          <Trans>
            Your browser makes a fresh voting key. The issuers sign it without seeing it, so nobody can tell whose vote
            it is.
          </Trans>
        </li>
        <li>
          <Trans>Issuers learn that you asked for a pass. They never learn whether or how you voted.</Trans>
        </li>
        <li>
          <Trans>You vote on another site, without signing in. It keeps no address and no time.</Trans>
        </li>
      </ul>
    </div>
  );
}

function NotProtected() {
  return (
    <div>
      <h3>
        <Trans>Not protected</Trans>
      </h3>
      <ul>
        <li>
          <Trans>
            Somebody who stands beside you, or forces you. You can vote again until the close; the last vote counts.
          </Trans>
        </li>
        <li>
          <Trans>
            This device: whoever has the pass can vote with it, and whoever watches the device sees the vote.
          </Trans>
        </li>
        <li>
          <Trans>
            The moment: if you are at risk, let some hours pass before you vote, or vote from another device and
            network.
          </Trans>
        </li>
        <li>
          <Trans>Loss: there is one pass for you. A lost pass is a lost vote.</Trans>
        </li>
      </ul>
    </div>
  );
}
