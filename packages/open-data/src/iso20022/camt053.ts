import { err, ok, type Result } from '@baraza/result';
import { invalid, readAmount, readDay, readDirection, RefusedStatement } from './statement-fields.ts';
import { required, requiredText, signed } from './statement-fields.ts';
import type { BankStatement, StatementBalance, StatementEntry, StatementFault } from './statement.ts';
import { readTransactions } from './statement-transactions.ts';
import { childrenNamed, readXml, textAt, type XmlNode } from './xml-reader.ts';

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.(0[2-9]|1[0-9])$/;

/**
 * Reads a bank-to-customer statement, camt.053.001.02 and later (ISO 20022). Strict: a file that is not one, lacks a
 * field the books need, or has an amount that is not exact is refused as a whole, with the place named.
 */
export function readStatements(xml: string): Result<readonly BankStatement[], StatementFault> {
  const document = readXml(xml);
  if (!document.ok) return document;
  try {
    return ok(statementNodes(document.value).map((node, index) => readStatement(node, `Stmt[${index}]`)));
  } catch (thrown) {
    if (thrown instanceof RefusedStatement) return err(thrown.fault);
    throw thrown;
  }
}

function statementNodes(root: XmlNode): XmlNode[] {
  const message = root.children.find((child) => child.name === 'BkToCstmrStmt');
  if (!NAMESPACE.test(root.namespace) || root.name !== 'Document' || message === undefined) {
    throw new RefusedStatement({ type: 'NotAStatement', namespace: root.namespace.slice(0, 100) });
  }
  const statements = childrenNamed(message, 'Stmt');
  if (statements.length === 0) throw new RefusedStatement({ type: 'MissingField', path: 'Stmt' });
  return statements;
}

function readStatement(node: XmlNode, path: string): BankStatement {
  return {
    statementId: requiredText(node, path, 'Id'),
    sequenceNumber: textAt(node, 'ElctrncSeqNb', 'LglSeqNb'),
    createdAt: textAt(node, 'CreDtTm'),
    accountNumber: requiredText(node, path, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id'),
    balances: childrenNamed(node, 'Bal').map((child, index) => readBalance(child, `${path}/Bal[${index}]`)),
    entries: childrenNamed(node, 'Ntry').map((child, index) => readEntry(child, `${path}/Ntry[${index}]`)),
  };
}

function readBalance(node: XmlNode, path: string): StatementBalance {
  const date = readDay(node, 'Dt', path);
  if (date === undefined) throw new RefusedStatement({ type: 'MissingField', path: `${path}/Dt` });
  const amount = readAmount(required(node, 'Amt', path), `${path}/Amt`);
  return {
    kind: requiredText(node, path, 'Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry'),
    amount: signed(amount, readDirection(node, path)),
    date,
  };
}

function readEntry(node: XmlNode, path: string): StatementEntry {
  const amount = readAmount(required(node, 'Amt', path), `${path}/Amt`);
  const direction = readDirection(node, path);
  const bankReference = textAt(node, 'AcctSvcrRef', 'NtryRef');
  return {
    amount,
    direction,
    isReversal: readFlag(node, 'RvslInd', path),
    // A code element since version 08, plain text before.
    status: requiredText(node, path, 'Sts/Cd', 'Sts', 'Sts/Prtry'),
    bookingDate: readDay(node, 'BookgDt', path),
    valueDate: readDay(node, 'ValDt', path),
    bankReference,
    additionalText: textAt(node, 'AddtlNtryInf'),
    transactions: readTransactions(node, { amount, direction, bankReference }, path),
  };
}

function readFlag(node: XmlNode, name: string, path: string): boolean {
  const text = textAt(node, name) ?? 'false';
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw invalid(`${path}/${name}`, text);
}
