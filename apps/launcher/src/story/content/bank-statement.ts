/** A payment as the bank found it in the fund's file. */
export interface SentPayment {
  readonly endToEndId: string;
  /** Decimal text, as in the file. */
  readonly amount: string;
  readonly currency: string;
}

export interface SentFile {
  /** The account that is debited. */
  readonly accountNumber: string;
  readonly payments: readonly SentPayment[];
}

/** What the bank reads in a pain.001.001.09 file. */
export function readBankFile(pain001: string): SentFile {
  const accountNumber = /<DbtrAcct>\s*<Id>\s*(?:<IBAN>|<Othr>\s*<Id>)([^<]+)</.exec(pain001)?.[1];
  if (!accountNumber) throw new Error('the bank file names no account to debit');
  const transactions = pain001.match(/<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/g) ?? [];
  const payments = transactions.map((transaction) => {
    const endToEndId = /<EndToEndId>([^<]+)</.exec(transaction)?.[1];
    const [, currency, amount] = /<InstdAmt Ccy="([A-Z]{3})">([^<]+)</.exec(transaction) ?? [];
    if (!endToEndId || !currency || !amount) throw new Error('the bank file holds a payment without id or amount');
    return { endToEndId, amount, currency };
  });
  return { accountNumber, payments };
}

/** The bank's statement of the day on which it carried the file out, as camt.053.001.08. */
export function statementOf(file: SentFile, day: string): string {
  const entries = file.payments.map((payment, index) => entry(payment, day, index + 1)).join('');
  const currency = file.payments[0]?.currency ?? 'EUR';
  const account = /^[A-Z]{2}[0-9]{2}/.test(file.accountNumber)
    ? `<IBAN>${file.accountNumber}</IBAN>`
    : `<Othr><Id>${file.accountNumber}</Id></Othr>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>STMT-${day}-${currency}</MsgId><CreDtTm>${day}T18:00:00+00:00</CreDtTm></GrpHdr>
<Stmt><Id>${day}-${currency}</Id><CreDtTm>${day}T18:00:00+00:00</CreDtTm>
<Acct><Id>${account}</Id><Ccy>${currency}</Ccy></Acct>${entries}
</Stmt></BkToCstmrStmt></Document>
`;
}

function entry({ endToEndId, amount, currency }: SentPayment, day: string, number: number): string {
  return `
<Ntry><NtryRef>${number}</NtryRef><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>DEMO-${day}-${number}</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
}
