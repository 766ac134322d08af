import { Trans, useLingui } from '@lingui/react/macro';
import { Checklist, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Dossier } from '../types.ts';
import { Written } from './written.tsx';

/** The grants office’s check: each criterion of the call with its reason, then the whole. */
export function EligibilityFindings({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const { eligibility, call } = dossier;
  if (!eligibility) {
    return (
      <p>
        <Trans>The grants office has not decided yet whether it fulfils the conditions of the call.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="eligibility-finding">
        {eligibility.eligible ? (
          <StatusTag tone="good">{t`Eligible`}</StatusTag>
        ) : (
          <StatusTag tone="stopped">{t`Not eligible`}</StatusTag>
        )}{' '}
        <span className="hint">
          <Trans>
            decided on <When iso={eligibility.decidedAt} />
          </Trans>
        </span>
      </p>
      <Checklist
        conditions={eligibility.findings.map((finding, index) => ({
          id: String(index),
          state: finding.met ? 'met' : 'unmet',
          name: <bdi lang={call.locale}>{finding.criterion}</bdi>,
          evidence: finding.reason ? <Written text={finding.reason} /> : undefined,
        }))}
      />
      <Written text={eligibility.reasons} />
    </>
  );
}
