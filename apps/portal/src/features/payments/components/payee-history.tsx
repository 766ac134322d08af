import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OnePayeeQuery } from '../../../generated/graphql.ts';
import { MaskedAccount } from './payment-slip.tsx';

type Version = NonNullable<OnePayeeQuery['payee']>['versions'][number];

export function PayeeStateTag({ state }: { readonly state: Version['state'] }) {
  const { t } = useLingui();
  if (state === 'confirmed') return <StatusTag tone="good">{t`Confirmed`}</StatusTag>;
  if (state === 'rejected') return <StatusTag tone="stopped">{t`Rejected`}</StatusTag>;
  return <StatusTag tone="waiting">{t`Waits for a second person`}</StatusTag>;
}

/** Every version that was ever entered; none is ever changed. */
export function PayeeHistory({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Every version`}>
      <ul className="pay-list">
        {versions.map((version) => (
          <li key={version.version} className="pay-line">
            <p>
              <MaskedAccount hint={version.accountHint} />
            </p>
            <p>
              <PayeeStateTag state={version.state} />
            </p>
            <div className="pay-facts pay-wide">
              <span>
                <Trans>
                  entered on <When iso={version.enteredAt} kind="dateTime" />
                </Trans>
              </span>
              {version.decidedAt ? (
                <span>
                  <When iso={version.decidedAt} kind="dateTime" />: <bdi>{version.evidence}</bdi>
                </span>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
