import { useLingui } from '@lingui/react/macro';
import { DataTable, Link } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { CallLine } from '../types.ts';
import { CallState } from './call-state.tsx';

/** Calls with their states and dates. */
export function CallTable({ calls, empty }: { readonly calls: readonly CallLine[]; readonly empty: ReactNode }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Calls of the fund`}
      isCaptionHidden
      rows={calls}
      rowId={(call) => call.id}
      empty={empty}
      columns={[
        {
          id: 'title',
          header: t`Call`,
          isRowHeader: true,
          cell: (call) => (
            <Link href={`/app/grants/calls/${call.id}`}>
              <bdi lang={call.locale}>{call.title}</bdi>
            </Link>
          ),
        },
        { id: 'state', header: t`State`, cell: (call) => <CallState call={call} /> },
        { id: 'closes', header: t`Closes`, cell: (call) => <When iso={call.closesAt} kind="dateShort" /> },
        { id: 'decision', header: t`Decided by`, cell: (call) => <When iso={call.decisionBy} kind="dateShort" /> },
        {
          id: 'money',
          header: t`All awards`,
          isNumeric: true,
          cell: (call) => <Money money={call.envelope} isShort />,
        },
      ]}
    />
  );
}
