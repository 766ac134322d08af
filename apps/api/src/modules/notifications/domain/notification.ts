/** Something that happened, for one person: a kind and a record, never a word of content. */
export interface Notification {
  readonly id: string;
  readonly accountId: string;
  /** Stable word, e.g. `award-made`; the portal has a text and an address for each. */
  readonly kind: string;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const SUBJECTS: Record<string, string> = {
  en: 'Something waits for you',
  es: 'Hay algo pendiente para usted',
  fr: 'Quelque chose vous attend',
  ar: 'هناك أمر بانتظارك',
};

const TEXTS: Record<string, (address: string) => string> = {
  en: (address) =>
    `Something waits for you. Sign in to see it:\n\n${address}\n\nThis message says nothing more on purpose.`,
  es: (address) =>
    `Hay algo pendiente para usted. Inicie sesión para verlo:\n\n${address}\n\nEste mensaje no dice más a propósito.`,
  fr: (address) =>
    `Quelque chose vous attend. Connectez-vous pour le voir :\n\n${address}\n\nCe message n’en dit volontairement pas plus.`,
  ar: (address) =>
    `هناك أمر بانتظارك. سجّل الدخول للاطلاع عليه:\n\n${address}\n\nلا تقول هذه الرسالة أكثر من ذلك عن قصد.`,
};

/** A mail that tells nobody who looks over a shoulder, or runs a mail server, what it is about. */
export function contentFreeMail(locale: string, publicUrl: string): { subject: string; text: string } {
  const known = locale in TEXTS ? locale : 'en';
  return { subject: SUBJECTS[known]!, text: TEXTS[known]!(`${publicUrl}/app`) };
}
