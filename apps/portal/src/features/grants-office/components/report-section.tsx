import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Award, Report, Tranche } from '../types.ts';
import { AnswerReportForm } from './answer-report-form.tsx';
import { ReportState } from './award-words.tsx';

export interface ReportSectionProps {
  readonly award: Award;
  readonly tranche: Tranche;
  readonly report: Report;
  readonly onAnswered: () => void;
}

/** A report in the grantee’s words, and the answer to it. */
export function ReportSection({ award, tranche, report, onAnswered }: ReportSectionProps) {
  const { t } = useLingui();
  const { currency } = award.amount;
  return (
    <Section
      title={t`Report for part ${tranche.number}`}
      lead={
        <Trans>
          sent on <When iso={report.submittedAt} />
        </Trans>
      }
      aside={<ReportState report={report} />}
    >
      <p className="office-words" dir="auto">
        {report.narrative}
      </p>
      <DefinitionList
        items={[
          {
            term: t`Spent so far, by the report`,
            value: <Money money={{ amountMinor: report.spentMinor, currency }} />,
          },
          { term: t`It would release`, value: <Money money={tranche.amount} /> },
        ]}
      />
      {report.state === 'submitted' ? (
        <AnswerReportForm report={report} onAnswered={onAnswered} />
      ) : (
        <Answer report={report} />
      )}
    </Section>
  );
}

function Answer({ report }: { readonly report: Report }) {
  if (!report.answer) return null;
  return (
    <div className="stack-tight stack">
      <h3>
        <Trans>Your office’s answer</Trans>
      </h3>
      <p className="office-words" dir="auto">
        {report.answer}
      </p>
    </div>
  );
}
