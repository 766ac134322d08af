import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { AwardLine, Report, Tranche } from '../types.ts';

/** The state of an award as the fund sees it. */
export function AwardState({ award }: { readonly award: Pick<AwardLine, 'state'> }) {
  const { t } = useLingui();
  const states: Readonly<Record<string, readonly [StatusTone, string]>> = {
    offered: ['waiting', t`Agreement awaited`],
    agreed: ['active', t`In force`],
    completed: ['good', t`Completed`],
    ended: ['quiet', t`Ended`],
  };
  const [tone, words] = states[award.state] ?? ['quiet', award.state];
  return <StatusTag tone={tone}>{words}</StatusTag>;
}

export function TrancheState({ tranche }: { readonly tranche: Pick<Tranche, 'state'> }) {
  const { t } = useLingui();
  const states: Readonly<Record<string, readonly [StatusTone, string]>> = {
    waiting: ['waiting', t`Waits for its condition`],
    accepted: ['active', t`May be paid`],
    ordered: ['active', t`With the bank`],
    paid: ['good', t`Paid`],
  };
  const [tone, words] = states[tranche.state] ?? ['quiet', tranche.state];
  return <StatusTag tone={tone}>{words}</StatusTag>;
}

export function ReportState({ report }: { readonly report: Pick<Report, 'state'> }) {
  const { t } = useLingui();
  const states: Readonly<Record<string, readonly [StatusTone, string]>> = {
    submitted: ['waiting', t`Waits for your answer`],
    accepted: ['good', t`Accepted`],
    returned: ['stopped', t`Returned`],
  };
  const [tone, words] = states[report.state] ?? ['quiet', report.state];
  return <StatusTag tone={tone}>{words}</StatusTag>;
}
