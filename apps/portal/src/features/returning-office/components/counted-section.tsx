import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Notice, type Column } from '@baraza/ui';
import type { ElectionManifest, ElectionResult, StyleResult } from '@baraza/blind-ballots';
import { useFormat } from '../../../shared/format/use-format.tsx';

interface CountedProps {
  readonly result: ElectionResult;
  readonly manifest: ElectionManifest | null;
}

/** What a count found, in words, before it is signed. */
export function Counted({ result, manifest }: CountedProps) {
  const { t } = useLingui();
  const columns = useResultColumns(manifest);
  return (
    <div className="stack">
      <Notice kind={result.published ? 'success' : 'info'} title={<GateTitle isPublished={result.published} />}>
        {result.published ? (
          <Trans>
            Every constituency has enough ballots, and few enough unique ones. With the result you hand in the shares,
            and everybody can recount.
          </Trans>
        ) : (
          <Trans>
            In at least one constituency a published ranking could give somebody away. You hand in the result without
            shares; give the shares back to their holders, and let nobody keep a copy.
          </Trans>
        )}
      </Notice>
      <DataTable<StyleResult>
        caption={t`Result by constituency`}
        rows={result.styles}
        rowId={({ style }) => style}
        columns={columns}
      />
    </div>
  );
}

function GateTitle({ isPublished }: { readonly isPublished: boolean }) {
  return isPublished ? (
    <Trans>The gate passed: the ballots become public</Trans>
  ) : (
    <Trans>The ballots stay closed</Trans>
  );
}

/** A ranked count names who is elected; a choice has its votes. */
function electedNames(
  count: unknown,
  candidates: readonly string[],
  list: (names: readonly string[]) => string,
): string {
  const { elected, votes } = count as {
    readonly elected?: readonly number[];
    readonly votes?: readonly number[];
  };
  const nameOf = (number: number) => candidates[number - 1] ?? String(number);
  if (elected) return list(elected.map(nameOf));
  return votes ? list(votes.map((given, index) => `${nameOf(index + 1)}: ${given}`)) : '–';
}

function useResultColumns(manifest: ElectionManifest | null): ReadonlyArray<Column<StyleResult>> {
  const { t } = useLingui();
  const format = useFormat();
  const styleOf = (id: string) => manifest?.styles.find((style) => style.id === id);
  return [
    {
      id: 'style',
      header: t`Constituency`,
      isRowHeader: true,
      cell: ({ style }) => <bdi>{styleOf(style)?.title ?? style}</bdi>,
    },
    {
      id: 'valid',
      header: t`Valid`,
      isNumeric: true,
      cell: ({ valid }) => format.number(valid),
    },
    {
      id: 'cast',
      header: t`Cast`,
      isNumeric: true,
      cell: ({ cast }) => format.number(cast),
    },
    {
      id: 'elected',
      header: t`Elected, in order`,
      cell: ({ style, count }) => <bdi>{electedNames(count, styleOf(style)?.candidates ?? [], format.list)}</bdi>,
    },
  ];
}
