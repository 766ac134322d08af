import { useLingui } from '@lingui/react/macro';
import { DataTable, Disclosure, StatusTag, type Column } from '@baraza/ui';
import type { Check } from '@baraza/blind-ballots';

/** The checks by the names that the protocol and `baraza verify` give them; failures stand open. */
export function CheckTable({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useLingui();
  const failed = checks.filter(({ state }) => state === 'failed').length;
  const all = checks.length;
  const summary = failed > 0 ? t`${failed} of ${all} checks failed` : t`All ${all} checks, by name`;
  const columns = useCheckColumns();
  return (
    <Disclosure summary={summary} isOpen={failed > 0}>
      <DataTable<Check & { readonly id: string }>
        caption={t`Checks`}
        isCaptionHidden
        rows={checks.map((check, index) => ({
          ...check,
          id: `${check.name}-${index}`,
        }))}
        rowId={({ id }) => id}
        columns={columns}
      />
    </Disclosure>
  );
}

function CheckState({ state }: Pick<Check, 'state'>) {
  const { t } = useLingui();
  if (state === 'ok') return <StatusTag tone="good">{t`holds`}</StatusTag>;
  return state === 'failed' ? (
    <StatusTag tone="stopped">{t`failed`}</StatusTag>
  ) : (
    <StatusTag>{t`cannot be checked here`}</StatusTag>
  );
}

function useCheckColumns(): ReadonlyArray<Column<Check & { readonly id: string }>> {
  const { t } = useLingui();
  return [
    {
      id: 'name',
      header: t`Check`,
      isRowHeader: true,
      cell: ({ name }) => <code dir="ltr">{name}</code>,
    },
    {
      id: 'state',
      header: t`Outcome`,
      cell: ({ state }) => <CheckState state={state} />,
    },
    {
      id: 'detail',
      header: t`Evidence`,
      cell: ({ where, detail }) => (
        <span lang="en" dir="ltr">
          {where ? `${where}: ` : ''}
          {detail}
        </span>
      ),
    },
  ];
}
