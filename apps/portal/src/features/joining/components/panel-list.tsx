import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { JoiningPlace } from '../types.ts';

/** Whom one can ask for a code. */
export function PanelList({ place }: { readonly place: JoiningPlace }) {
  const { t } = useLingui();
  const seats = place.panel.filter(({ revokedOn }) => !revokedOn);
  return (
    <Section
      title={t`Organisations that give codes`}
      lead={t`Speak with them where you usually meet them. They give a code to people whom they know and have met.`}
    >
      <ul className="attest-codes">
        {seats.map((seat) => (
          <li key={seat.organisationId}>
            <strong>
              <bdi>{seat.organisation?.name}</bdi>
            </strong>
            <span className="hint">
              {seat.keyFingerprint ? (
                <Trans>
                  Its public key begins with <code dir="ltr">{seat.keyFingerprint}</code>, the same for everybody.
                </Trans>
              ) : (
                <Trans>It cannot sign yet.</Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
