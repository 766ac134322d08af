import type { Money } from '@baraza/money';
import { readAmount, readDirection, RefusedStatement } from './statement-fields.ts';
import type { Direction, StatementTransaction } from './statement.ts';
import { childrenNamed, find, textAt, type XmlNode } from './xml-reader.ts';

interface EntryTotals {
  readonly amount: Money;
  readonly direction: Direction;
  readonly bankReference: string | undefined;
}

/** The payments of one `Ntry`: its `TxDtls`, or the entry itself where the bank gave none. */
export function readTransactions(entry: XmlNode, totals: EntryTotals, path: string): StatementTransaction[] {
  const details = childrenNamed(entry, 'NtryDtls').flatMap((node) => childrenNamed(node, 'TxDtls'));
  if (details.length === 0) return [withoutDetails(totals)];
  return details.map((node, index) => {
    return readTransaction(node, totals, details.length === 1, `${path}/NtryDtls/TxDtls[${index}]`);
  });
}

function withoutDetails({ amount, direction, bankReference }: EntryTotals): StatementTransaction {
  return {
    amount,
    direction,
    endToEndId: undefined,
    remittanceText: undefined,
    bankReference,
    counterpartyName: undefined,
    counterpartyAccount: undefined,
    returnReasonCode: undefined,
  };
}

function readTransaction(node: XmlNode, totals: EntryTotals, isOnly: boolean, path: string): StatementTransaction {
  const direction = find(node, 'CdtDbtInd') === undefined ? totals.direction : readDirection(node, path);
  const endToEndId = textAt(node, 'Refs/EndToEndId');
  // The other side: whoever received what we paid, or paid what we received.
  const side = direction === 'debit' ? 'Cdtr' : 'Dbtr';
  return {
    amount: isOnly ? totals.amount : amountOf(node, totals, path),
    direction,
    endToEndId: endToEndId === 'NOTPROVIDED' ? undefined : endToEndId,
    remittanceText: remittanceText(node),
    bankReference: textAt(node, 'Refs/AcctSvcrRef') ?? totals.bankReference,
    // `Pty` came with version 08.
    counterpartyName: textAt(node, `RltdPties/${side}/Pty/Nm`, `RltdPties/${side}/Nm`),
    counterpartyAccount: textAt(node, `RltdPties/${side}Acct/Id/IBAN`, `RltdPties/${side}Acct/Id/Othr/Id`),
    returnReasonCode: textAt(node, 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry'),
  };
}

/** Several payments in one entry must each say what they moved on the account, or nobody could tell which was short. */
function amountOf(node: XmlNode, totals: EntryTotals, path: string): Money {
  for (const place of ['Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt']) {
    const found = find(node, place);
    if (found?.attributes.get('Ccy') === totals.amount.currency) return readAmount(found, `${path}/${place}`);
  }
  throw new RefusedStatement({ type: 'MissingField', path: `${path}/Amt` });
}

function remittanceText(node: XmlNode): string | undefined {
  const remittance = find(node, 'RmtInf');
  if (remittance === undefined) return undefined;
  const lines = childrenNamed(remittance, 'Ustrd').map((line) => line.text.trim());
  return lines.length > 0 ? lines.join(' ') : textAt(remittance, 'Strd/CdtrRefInf/Ref');
}
