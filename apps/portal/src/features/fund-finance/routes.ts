import { page } from '../../shared/routing/page.ts';

const TREASURY = ['finance_officer', 'second_officer', 'auditor'];
const feature = 'fund-finance';

/** The treasury's rooms: money that came in, and the books. */
export const routes = [
  page({
    feature,
    path: 'finance/receipts',
    access: TREASURY,
    load: async () => (await import('./pages/money-in-page.tsx')).MoneyInPage,
  }),
  page({
    feature,
    path: 'finance/receipts/new',
    access: ['finance_officer'],
    frame: 'focus',
    load: async () => (await import('./pages/record-transfer-page.tsx')).RecordTransferPage,
  }),
  page({
    feature,
    path: 'finance/reserve',
    access: ['finance_officer'],
    frame: 'focus',
    load: async () => (await import('./pages/propose-reserve-page.tsx')).ProposeReservePage,
  }),
  page({
    feature,
    path: 'finance/ledger',
    access: 'anyone',
    load: async () => (await import('./pages/ledger-page.tsx')).LedgerPage,
  }),
  page({
    feature,
    path: 'finance/ledger/:entryId',
    access: 'anyone',
    load: async () => (await import('./pages/entry-page.tsx')).EntryPage,
  }),
];
