import { page } from '../../shared/routing/page.ts';

const TREASURY = ['finance_officer', 'second_officer', 'auditor'];
const PAYEE = ['ngo_editor', 'ngo_signatory'];
const feature = 'payments';

/** Money going out: what waits, the gate, batches, the bank's statement; and where it is, for whoever receives it. */
export const routes = [
  page({
    feature,
    path: 'finance/payments',
    access: TREASURY,
    load: async () => (await import('./pages/payments-page.tsx')).PaymentsPage,
  }),
  page({
    feature,
    path: 'finance/payments/statement',
    access: TREASURY,
    load: async () => (await import('./pages/statement-page.tsx')).StatementPage,
  }),
  page({
    feature,
    path: 'finance/payments/account',
    access: ['finance_officer'],
    frame: 'focus',
    load: async () => (await import('./pages/paying-account-page.tsx')).PayingAccountPage,
  }),
  page({
    feature,
    path: 'finance/payments/batches/:batchId',
    access: TREASURY,
    load: async () => (await import('./pages/batch-page.tsx')).BatchPage,
  }),
  page({
    feature,
    path: 'finance/payees/:payeeId',
    access: TREASURY,
    frame: 'focus',
    load: async () => (await import('./pages/confirm-payee-page.tsx')).ConfirmPayeePage,
  }),
  // A substitute whom the board appointed has no office in the treasury, so the API alone decides who sees an order.
  page({
    feature,
    path: 'finance/payments/:orderId',
    access: 'signed-in',
    frame: 'focus',
    load: async () => (await import('./pages/gate-page.tsx')).GatePage,
  }),
  page({
    feature,
    path: 'organisation/payments',
    access: PAYEE,
    load: async () => (await import('./pages/my-payments-page.tsx')).MyPaymentsPage,
  }),
  page({
    feature,
    path: 'organisation/payments/:trancheId',
    access: PAYEE,
    load: async () => (await import('./pages/where-is-it-page.tsx')).WhereIsItPage,
  }),
  page({
    feature,
    path: 'organisation/bank',
    access: ['ngo_signatory'],
    frame: 'focus',
    load: async () => (await import('./pages/bank-details-page.tsx')).BankDetailsPage,
  }),
];
