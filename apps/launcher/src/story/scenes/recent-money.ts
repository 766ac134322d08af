import { enterTransfer, payOnHostedPage, promise, type Giving } from '../acts/money-acts.ts';
import type { Scene } from '../scene.ts';

const HALDEN_DEBIT: Giving = {
  step: 'halden-debit',
  organisation: 'halden',
  persona: 'halden-finance',
  amountMinor: '2500000',
  currency: 'EUR',
  purchaseOrder: 'PO-2026-0112',
};

const KITANGA_CARD: Giving = {
  step: 'kitanga-card',
  organisation: 'kitanga',
  persona: 'kitanga-finance',
  amountMinor: '1000000',
  currency: 'EUR',
  purchaseOrder: 'KT/LPO/3054',
};

const OSTER_TRANSFER: Giving = {
  step: 'oster-2026',
  organisation: 'oster',
  persona: 'oster-finance',
  amountMinor: '6000000',
  currency: 'EUR',
};

const HALDEN_PROMISE: Giving = {
  step: 'halden-2026',
  organisation: 'halden',
  persona: 'halden-finance',
  amountMinor: '5000000',
  currency: 'USD',
  purchaseOrder: 'PO-2026-0988',
};

/** A bank debit that has cleared since, so that the pool grows between the calls. */
export const debit: Scene = {
  id: 'debit',
  title: {
    en: 'A company pays by bank debit; the money clears after eight weeks',
    es: 'Una empresa paga por adeudo; el dinero queda firme a las ocho semanas',
    fr: 'Une entreprise paie par prélèvement ; l’argent est acquis après huit semaines',
    ar: 'شركة تدفع بالخصم المصرفي، ويصبح المال نهائيًا بعد ثمانية أسابيع',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(122, 10));
    await payOnHostedPage(tale, HALDEN_DEBIT, { rail: 'bank_debit', id: 'pm_sepa_succeeds' });
    await tale.moveTo(tale.daysAgo(121, 10));
  },
};

/** Money in every state that a finance officer meets: not final yet, entered but not confirmed, promised but not there. */
export const recentMoney: Scene = {
  id: 'recent-money',
  title: {
    en: 'New money: one payment not final yet, one to confirm, one still to come',
    es: 'Dinero nuevo: un pago aún no firme, uno por confirmar y otro por llegar',
    fr: 'De l’argent frais : un paiement pas encore acquis, un à confirmer, un à venir',
    ar: 'أموال جديدة: دفعة لم تصبح نهائية، وأخرى تنتظر التأكيد، وثالثة لم تصل بعد',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(14.9));
    await payOnHostedPage(tale, KITANGA_CARD, { rail: 'card', id: 'pm_card_visa' });
    await promise(tale, OSTER_TRANSFER, 'transfer');
    await promise(tale, HALDEN_PROMISE, 'transfer');
    // Left for the second officer to confirm.
    await enterTransfer(tale, OSTER_TRANSFER);
  },
};
