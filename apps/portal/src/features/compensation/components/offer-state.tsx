import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';
import type { Offer } from '../types.ts';

/** Where an offer stands, in a word. */
export function OfferState({ offer }: { readonly offer: Offer }) {
  const { t } = useLingui();
  if (offer.paymentState === 'confirmed') return <StatusTag tone="good">{t`Arrived`}</StatusTag>;
  if (offer.paymentState === 'sent') return <StatusTag tone="waiting">{t`On its way`}</StatusTag>;
  if (offer.paymentState === 'prepared') return <StatusTag tone="waiting">{t`Being prepared`}</StatusTag>;
  if (offer.paymentState === 'returned') return <StatusTag tone="stopped">{t`It came back`}</StatusTag>;
  if (offer.endedAs) return <StatusTag tone="quiet">{t`Ended`}</StatusTag>;
  if (!offer.isCovered) return <StatusTag tone="waiting">{t`No money is set aside yet`}</StatusTag>;
  if (offer.choice) return <StatusTag tone="quiet">{t`Chosen`}</StatusTag>;
  return <StatusTag tone="waiting">{t`Yours to choose`}</StatusTag>;
}

/** What somebody chose, in a sentence of its own. */
export function useChoiceWords() {
  const { t } = useLingui();
  const words: Record<string, string> = {
    accept: t`You take it`,
    part: t`You take a part`,
    decline: t`You decline it`,
    redirect_fund: t`You leave it to the fund`,
    redirect_ngo: t`You give it to an organisation`,
    in_kind: t`You take something of the same worth`,
  };
  return (choice: string) => words[choice] ?? choice;
}
