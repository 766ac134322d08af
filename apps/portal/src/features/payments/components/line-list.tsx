import { Trans, useLingui } from '@lingui/react/macro';
import { Link, ShowMore, Skeleton, StatusTag, type StatusTone } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { statementLinesQuery } from '../api/statement-lines.ts';
import type { StatementLine } from '../types.ts';
import { ConfirmLine } from './confirm-line.tsx';
import { ExplainLine } from './explain-line.tsx';

interface LineListProps {
  readonly states: readonly StatementLine['state'][];
  readonly empty: string;
  readonly onDone: () => void;
}

/** Lines of the bank's statement in these states, the latest first. */
export function LineList({ states, empty, onDone }: LineListProps) {
  const list = useConnection(statementLinesQuery, { states: [...states] }, (data) => data.statementLines);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (list.isLoading) return <Skeleton lines={2} />;
  if (list.nodes.length === 0) return <p className="hint">{empty}</p>;
  return (
    <>
      <ul className="pay-list">
        {list.nodes.map((line) => (
          <LineRow key={line.id} line={line} onDone={onDone} />
        ))}
      </ul>
      {list.hasMore ? <ShowMore hasMore isLoading={list.isLoadingMore} onMore={list.more} /> : null}
    </>
  );
}

function LineRow({ line, onDone }: { readonly line: StatementLine; readonly onDone: () => void }) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  return (
    <li className="pay-line">
      <p className="pay-title">{line.direction === 'debit' ? t`Left the account` : t`Arrived on the account`}</p>
      <p className="pay-title">
        <Money money={line.amount} />
      </p>
      <div className="pay-facts pay-wide">
        <LineStateTag state={line.state} />
        <When iso={line.bookedOn} />
        {line.bankReference ? <bdi className="numeral">{line.bankReference}</bdi> : null}
        {line.remittanceText ? <bdi>{line.remittanceText}</bdi> : null}
        {line.orderId ? (
          <Link href={`/app/finance/payments/${line.orderId}`}>
            <Trans>the payment order</Trans>
          </Link>
        ) : null}
      </div>
      {line.reason ? (
        <p className="pay-wide">
          <Reason reason={line.reason} />
        </p>
      ) : null}
      {line.note ? (
        <p className="pay-wide">
          <bdi>{line.note}</bdi>
        </p>
      ) : null}
      {line.state === 'entered' && hasRole('finance_officer', 'second_officer') ? (
        <ConfirmLine line={line} onDone={onDone} />
      ) : null}
      {line.state === 'unexplained' && hasRole('finance_officer') ? <ExplainLine line={line} onDone={onDone} /> : null}
    </li>
  );
}

function LineStateTag({ state }: { readonly state: StatementLine['state'] }) {
  const { t } = useLingui();
  const words: Readonly<Record<StatementLine['state'], readonly [string, StatusTone]>> = {
    entered: [t`Typed in`, 'waiting'],
    unexplained: [t`Not explained`, 'stopped'],
    confirmed_payment: [t`Confirms a payment`, 'good'],
    returned_payment: [t`A payment came back`, 'stopped'],
    repeated: [t`Known before`, 'quiet'],
    bank_charge: [t`Charge of the bank`, 'quiet'],
    recorded_elsewhere: [t`Booked elsewhere`, 'quiet'],
    exchange: [t`Changed into another currency`, 'quiet'],
    withdrawn: [t`Withdrawn`, 'quiet'],
  };
  const [word, tone] = words[state];
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

function Reason({ reason }: { readonly reason: string }) {
  const { t } = useLingui();
  const words: Record<string, string> = {
    no_order: t`It names no payment order of this fund.`,
    other_currency: t`Its currency is not that of the payment order it names.`,
    amount_differs: t`Its amount is not that of the payment order it names.`,
    not_sent: t`The payment order it names has never been sent.`,
    confirmed_before: t`The payment it names was confirmed before: the bank may have paid twice. Ask it.`,
    returned_before: t`The payment it names came back before.`,
  };
  return <>{words[reason] ?? reason}</>;
}
