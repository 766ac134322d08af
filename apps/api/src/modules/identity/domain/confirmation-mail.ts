import type { Locale } from './account.ts';

interface ConfirmationWords {
  readonly subject: string;
  readonly text: (code: string) => string;
}

const WORDS: Readonly<Record<Locale, ConfirmationWords>> = {
  en: {
    subject: 'Your code',
    text: (code) =>
      `${code}\n\nType this code on your account page within a day. If you did not ask for it, you need do nothing.`,
  },
  es: {
    subject: 'Su código',
    text: (code) =>
      `${code}\n\nEscriba este código en la página de su cuenta antes de un día. Si no lo pidió, no tiene que hacer nada.`,
  },
  fr: {
    subject: 'Votre code',
    text: (code) =>
      `${code}\n\nSaisissez ce code sur la page de votre compte d'ici un jour. Si vous ne l'avez pas demandé, ne faites rien.`,
  },
  ar: {
    subject: 'رمزك',
    text: (code) => `${code}\n\nاكتب هذا الرمز في صفحة حسابك خلال يوم. إن لم تطلبه فلا حاجة إلى أي فعل.`,
  },
};

/** Says nothing about who sends it or why: others may read a person's mail. */
export function confirmationMail(locale: Locale, code: string): { subject: string; text: string } {
  const words = WORDS[locale];
  return { subject: words.subject, text: words.text(code) };
}
