import { useState } from 'react';
import { useConnection, type ConnectionList } from '../../../shared/api/use-connection.ts';
import { decisionTableQuery } from '../api/decision-table.ts';
import type { TableCall, TableRow } from '../types.ts';

const PAGE = 100;

export interface DecisionTable {
  readonly list: ConnectionList<TableRow>;
  /** Undefined until it is there; null where the table is not open to this person. */
  readonly head: { readonly call: TableCall; readonly leftOut: number } | null | undefined;
}

/** The applications of a call with what stands above them. */
export function useDecisionTable(callId: string): DecisionTable {
  const [head, setHead] = useState<DecisionTable['head']>(undefined);
  const list = useConnection(decisionTableQuery, { callId, first: PAGE }, ({ decisionTable }) => {
    setHead(decisionTable ? { call: decisionTable.call, leftOut: decisionTable.leftOut } : null);
    return decisionTable?.applications;
  });
  return { list, head };
}
