import { currency, money } from '@baraza/money';
import type { CreditTransfer, CreditTransferBatch, CreditTransferFile } from './credit-transfer.ts';
import { endToEndIdOf } from './end-to-end-id.ts';

/** Inputs for the tests: a euro batch by SEPA and a cross-border batch in three currencies. */
export const sepaPayment: CreditTransfer = {
  endToEndId: endToEndIdOf('019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a61'),
  amount: money(1_234_50n, currency('EUR')),
  creditor: {
    name: 'Stichting Łódź & Söhne',
    address: {
      streetName: 'Rue de l’Église',
      buildingNumber: '12',
      postCode: '1000',
      townName: 'Bruxelles',
      country: 'BE',
    },
  },
  creditorAccount: { type: 'iban', iban: 'BE71 0961 2345 6769' },
  creditorBank: { type: 'from-iban' },
  remittanceText: 'Tranche 1 <of 2> – “community” report',
};

export const kenyanPayment: CreditTransfer = {
  endToEndId: endToEndIdOf('019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a62'),
  amount: money(5_174_000_00n, currency('KES')),
  creditor: { name: 'Mwangaza Community Trust', address: { townName: 'Nairobi', country: 'KE' } },
  creditorAccount: { type: 'other', accountNumber: '01148123456789' },
  creditorBank: { type: 'bic', bic: 'KCBLKENX' },
};

export const sepaBatch: CreditTransferBatch = {
  batchId: 'B-2026-11-21-1',
  executionDate: '2026-11-23',
  debtor: { name: 'Baraza Fund', address: { townName: 'Den Haag', country: 'NL' } },
  debtorAccount: { type: 'iban', iban: 'NL91ABNA0417164300' },
  debtorBank: { type: 'bic', bic: 'ABNANL2A' },
  service: 'sepa',
  chargeBearer: 'shared',
  payments: [sepaPayment],
};

export const crossBorderBatch: CreditTransferBatch = {
  ...sepaBatch,
  batchId: 'B-2026-11-21-2',
  service: 'normal',
  chargeBearer: 'debtor',
  debtorBank: { type: 'from-iban' },
  payments: [
    kenyanPayment,
    {
      ...kenyanPayment,
      endToEndId: endToEndIdOf('019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a63'),
      amount: money(1_500_000n, currency('JPY')),
      creditorBank: { type: 'clearing', systemCode: 'ZANCC', memberId: '250655', name: 'Example Bank', country: 'ZA' },
    },
    {
      ...kenyanPayment,
      endToEndId: endToEndIdOf('019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a64'),
      amount: money(2_070_125n, currency('KWD')),
      creditorBank: { type: 'clearing', memberId: '044' },
    },
  ],
};

export const creditTransferFile: CreditTransferFile = {
  messageId: 'BARAZA-2026-11-21-1',
  createdAt: '2026-11-21T09:30:00Z',
  initiatingPartyName: 'Baraza Fund',
  batches: [sepaBatch, crossBorderBatch],
};
