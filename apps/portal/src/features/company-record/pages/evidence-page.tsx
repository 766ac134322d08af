import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, PrintPage, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { CompanyEvidenceFileQuery } from '../../../generated/graphql.ts';
import { evidenceFileQuery } from '../api/evidence-file.ts';
import { PrintActions } from '../components/print-button.tsx';
import { useEvidenceWords } from '../components/use-evidence-words.ts';
import { useOwnCompany } from '../use-own-company.ts';

type EvidenceFile = NonNullable<CompanyEvidenceFileQuery['evidenceFile']>;

/** What happened here, row by row, under the part of the law it may be evidence for. To print. */
export function EvidencePage() {
  const { t } = useLingui();
  const format = useFormat();
  const organisationId = useOwnCompany();
  const [{ data, error, fetching }] = useQuery({ query: evidenceFileQuery, variables: { organisationId } });
  if (error) return <RequestErrorNotice error={error} />;
  const file = data?.evidenceFile;
  if (!file) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  return (
    <>
      <PageTitle title={t`Evidence file`} />
      <PrintPage
        issuer={<bdi>{file.company}</bdi>}
        title={t`Evidence file on engagement with affected people`}
        reference={
          <Trans>
            As of <When iso={file.asOf} />
          </Trans>
        }
        actions={<PrintActions />}
        footer={<LegalNote file={file} />}
      >
        <p>
          <Trans>
            Rows say what happened and where anybody can check it. Whether it meets a duty is for you and your counsel:
            this is no legal advice.
          </Trans>
        </p>
        <Rows file={file} />
        <p>
          <Trans>Nothing that happens here is evidence for: {format.list(file.notCovered)}.</Trans>
        </p>
      </PrintPage>
    </>
  );
}

function LegalNote({ file }: { readonly file: EvidenceFile }) {
  return (
    <>
      {file.legalTexts.map((text) => (
        <span key={text} lang="en" dir="ltr">
          {text}.{' '}
        </span>
      ))}
    </>
  );
}

function Rows({ file }: { readonly file: EvidenceFile }) {
  const { t } = useLingui();
  const words = useEvidenceWords();
  return (
    <DataTable
      caption={<Trans>Evidence by reference</Trans>}
      isCaptionHidden
      rows={file.rows}
      rowId={(row) => `${row.reference}${row.evidence}${row.subject}${row.detail ?? ''}${row.from ?? ''}`}
      columns={[
        {
          ...{ id: 'reference', header: t`Reference`, isRowHeader: true },
          cell: ({ reference }) => <span dir="ltr">{reference}</span>,
        },
        { id: 'evidence', header: t`Evidence`, cell: ({ evidence }) => words(evidence) },
        { id: 'subject', header: t`Matter`, cell: ({ subject, address }) => <a href={address}>{subject}</a> },
        { id: 'from', header: t`From`, cell: ({ from }) => (from ? <When iso={from} kind="dateShort" /> : '–') },
        { id: 'until', header: t`Until`, cell: ({ until }) => (until ? <When iso={until} kind="dateShort" /> : '–') },
      ]}
    />
  );
}
