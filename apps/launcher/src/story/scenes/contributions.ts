import { giveByTransfer, payOnHostedPage, type Giving } from '../acts/money-acts.ts';
import type { Scene } from '../scene.ts';

const HALDEN: Giving = {
  step: 'halden-2025',
  organisation: 'halden',
  persona: 'halden-finance',
  amountMinor: '25000000',
  currency: 'USD',
  purchaseOrder: 'PO-2025-0417',
};

const MERIDIAN: Giving = {
  step: 'meridian-2025',
  organisation: 'meridian',
  persona: 'meridian-finance',
  amountMinor: '180000000',
  currency: 'GBP',
  purchaseOrder: '4500091733',
};

const OSTER: Giving = {
  step: 'oster-2025',
  organisation: 'oster',
  persona: 'oster-finance',
  amountMinor: '18000000',
  currency: 'EUR',
};

const KITANGA: Giving = {
  step: 'kitanga-2025',
  organisation: 'kitanga',
  persona: 'kitanga-finance',
  amountMinor: '1000000',
  currency: 'EUR',
  purchaseOrder: 'KT/LPO/2219',
};

/** The first money: three transfers, which are final at once, and a card payment, which is not. */
export const contributions: Scene = {
  id: 'contributions',
  title: {
    en: 'Three companies and a foundation pay in',
    es: 'Aportan tres empresas y una fundación',
    fr: 'Trois entreprises et une fondation versent leur part',
    ar: 'ثلاث شركات ومؤسسة تدفع مساهماتها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(396, 10));
    await giveByTransfer(tale, MERIDIAN);
    await tale.moveTo(tale.daysAgo(394, 10));
    await giveByTransfer(tale, HALDEN);
    await tale.moveTo(tale.daysAgo(391, 11));
    await giveByTransfer(tale, OSTER);
    await tale.moveTo(tale.daysAgo(389, 14));
    await payOnHostedPage(tale, KITANGA, { rail: 'card', id: 'pm_card_visa' });
  },
};
