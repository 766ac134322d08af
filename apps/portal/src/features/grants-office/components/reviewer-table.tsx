import { useLingui } from '@lingui/react/macro';
import { DataTable, StatusTag, type StatusTone } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { ReviewerChoice } from '../types.ts';

/** Who was asked, by when, and what became of it. Stays inside the grants office. */
export function ReviewerTable({ reviewers }: { readonly reviewers: readonly ReviewerChoice[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Reviewers of this application`}
      isCaptionHidden
      rows={reviewers}
      rowId={(reviewer) => reviewer.accountId}
      columns={[
        { id: 'who', header: t`Reviewer`, isRowHeader: true, cell: (one) => <bdi>{one.handle ?? '–'}</bdi> },
        { id: 'state', header: t`Review`, cell: (one) => <ReviewState reviewer={one} /> },
        { id: 'due', header: t`Due`, cell: (one) => (one.dueAt ? <When iso={one.dueAt} kind="dateShort" /> : '–') },
      ]}
    />
  );
}

function ReviewState({ reviewer }: { readonly reviewer: ReviewerChoice }) {
  const { t } = useLingui();
  const isLate =
    reviewer.state === 'assigned' && Boolean(reviewer.dueAt) && new Date(reviewer.dueAt ?? '') < new Date();
  const states: Readonly<Record<string, readonly [StatusTone, string]>> = {
    assigned: isLate ? ['stopped', t`Late`] : ['waiting', t`Awaited`],
    submitted: ['good', t`Sent`],
    refused: ['quiet', t`Handed back`],
  };
  const [tone, words] = states[reviewer.state ?? ''] ?? ['quiet', '–'];
  return (
    <>
      <StatusTag tone={tone}>{words}</StatusTag>
      {reviewer.refusalReason ? (
        <span className="hint">
          {' '}
          <bdi>{reviewer.refusalReason}</bdi>
        </span>
      ) : null}
    </>
  );
}
