import { useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@baraza/ui';
import { readTranscript, type TranscriptStage } from './transcript.ts';

interface TranscriptTableProps {
  /** `countback.json` */
  readonly text: string;
  /** Names by number on the ballot. */
  readonly names: ReadonlyMap<number, string>;
}

/** The votes of each stage of a countback, candidates across. */
export function TranscriptTable({ text, names }: TranscriptTableProps) {
  const { t } = useLingui();
  const transcript = readTranscript(text);
  if (!transcript) return null;
  const columns: ReadonlyArray<Column<TranscriptStage>> = [
    { id: 'stage', header: t`Stage`, isRowHeader: true, cell: ({ stage }) => stage },
    ...transcript.eligible.map((number): Column<TranscriptStage> => ({
      id: String(number),
      header: names.get(number) ?? String(number),
      cell: ({ votes }) => <bdi dir="ltr">{votes.find((one) => one.number === number)?.votes}</bdi>,
    })),
    { id: 'exhausted', header: t`Exhausted`, cell: ({ exhausted }) => <bdi dir="ltr">{exhausted}</bdi> },
  ];
  return (
    <DataTable<TranscriptStage>
      caption={t`Votes at each stage`}
      rows={transcript.stages}
      rowId={({ stage }) => String(stage)}
      columns={columns}
    />
  );
}
