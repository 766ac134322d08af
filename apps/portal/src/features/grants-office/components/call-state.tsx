import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';
import type { CallLine } from '../types.ts';

type StatedCall = Pick<CallLine, 'state' | 'opensAt' | 'closesAt'>;

/** Where a call stands: before the board, not open yet, open, closed, or refused. */
export function CallState({ call }: { readonly call: StatedCall }) {
  const { t } = useLingui();
  const now = new Date();
  if (call.state === 'proposed') return <StatusTag tone="waiting">{t`Before the board`}</StatusTag>;
  if (call.state === 'refused') return <StatusTag tone="stopped">{t`Not opened by the board`}</StatusTag>;
  if (call.state !== 'published') return <StatusTag>{call.state}</StatusTag>;
  if (new Date(call.opensAt) > now) return <StatusTag>{t`Opens later`}</StatusTag>;
  if (new Date(call.closesAt) > now) return <StatusTag tone="active">{t`Open`}</StatusTag>;
  return <StatusTag tone="good">{t`Closed`}</StatusTag>;
}
