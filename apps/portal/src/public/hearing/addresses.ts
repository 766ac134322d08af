/** Addresses of the pages on which people are heard without an account. None says who or what it is about. */
export const heardAddresses = (locale: string) => ({
  doors: `/${locale}/heard`,
  input: `/${locale}/heard/input`,
  grievance: `/${locale}/heard/grievance`,
  reprisal: `/${locale}/heard/reprisal`,
  sealed: `/${locale}/heard/sealed`,
  back: `/${locale}/heard/return`,
  remedies: `/${locale}/heard/remedies`,
});

export type HeardAddresses = ReturnType<typeof heardAddresses>;
export type SendingKind = 'input' | 'grievance' | 'reprisal';
