import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';
import type { AssuranceRecordQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';

type AssuranceRecord = NonNullable<AssuranceRecordQuery['assuranceRecord']>;

/** Every vetting, newest first; the first one counts. */
export function VettingHistory({ vettings }: { readonly vettings: AssuranceRecord['vettings'] }) {
  const { t } = useLingui();
  if (vettings.length === 0) return <NothingYet />;
  return (
    <ol className="assurance-history">
      {vettings.map(({ id, outcome, evidence, expiresOn, vettedAt, vettedBy }) => (
        <li key={id}>
          <p>
            <StatusTag tone={outcome === 'passed' ? 'good' : 'stopped'}>
              {outcome === 'passed' ? t`Vetted` : t`Not vetted`}
            </StatusTag>{' '}
            <Trans>
              counts until <When iso={expiresOn} />
            </Trans>
          </p>
          <p className="assurance-evidence" dir="auto">
            {evidence}
          </p>
          <p className="hint">
            <Trans>
              Written down by <bdi>{vettedBy}</bdi> on <When iso={vettedAt} />
            </Trans>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Every screening, newest first; the first one counts. */
export function ScreeningHistory({ screenings }: { readonly screenings: AssuranceRecord['screenings'] }) {
  const { t } = useLingui();
  if (screenings.length === 0) return <NothingYet />;
  return (
    <ol className="assurance-history">
      {screenings.map(({ id, outcome, lists, evidence, expiresOn, screenedAt, screenedBy }) => (
        <li key={id}>
          <p>
            <StatusTag tone={outcome === 'clear' ? 'good' : 'stopped'}>
              {outcome === 'clear' ? t`Clear` : t`A match`}
            </StatusTag>{' '}
            <Trans>
              counts until <When iso={expiresOn} />
            </Trans>
          </p>
          <p>
            <bdi>{lists.join(' · ')}</bdi>
          </p>
          <p className="assurance-evidence" dir="auto">
            {evidence}
          </p>
          <p className="hint">
            <Trans>
              Written down by <bdi>{screenedBy}</bdi> on <When iso={screenedAt} />
            </Trans>
          </p>
        </li>
      ))}
    </ol>
  );
}

function NothingYet() {
  return (
    <p className="hint">
      <Trans>Nothing is written down yet.</Trans>
    </p>
  );
}
