import type { CompanyRequest, RequestText } from './request.ts';

export interface RequestMail {
  readonly request: CompanyRequest;
  /** Of whom is asked. */
  readonly name: string;
  readonly page: string;
  /** Carries the secret in its fragment. */
  readonly reply: string;
}

/** `21 September 2026`: the mail's own sentences are in English. */
const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const rendered = ({ title, text }: RequestText): string => `${title}\n\n${text}`;

/** In English and in whatever languages the request was written; plain text. */
export function requestMail({ request, name, page, reply }: RequestMail): { subject: string; text: string } {
  const { texts, documents, dueOn, language } = request;
  const own = texts[language]!;
  const others = Object.entries(texts).filter(([spoken]) => spoken !== language);
  const asked = documents.map(({ title, asOf }) => `- ${title}${asOf === null ? '' : ` (as of ${inWords(asOf)})`}`);
  const parts = [
    `To ${name}`,
    `People affected by what you do ask you the following, and ask for an answer by ${inWords(dueOn)}. The request is public: ${page}`,
    rendered(own),
    ...(asked.length > 0 ? [asked.join('\n')] : []),
    ...others.map(([spoken, text]) => `[${spoken}]\n${rendered(text)}`),
    `Answer here, without an account:\n${reply}`,
    'The link can be used once; whoever has it can answer in your name, so do not pass it on. Your answer is published beside the request, word for word. If there is no answer by the date, the page says so.',
  ];
  return { subject: own.title, text: `${parts.join('\n\n')}\n` };
}

/** That nothing is asked any more, and why; plain text. */
export function withdrawalMail(request: CompanyRequest, name: string, page: string): { subject: string; text: string } {
  const { texts, language, withdrawal } = request;
  const parts = [
    `To ${name}`,
    `A request that was sent to you was withdrawn by whoever asked. No answer is expected any more. It stays public, with this reason: ${page}`,
    withdrawal?.reason ?? '',
  ];
  return { subject: `Withdrawn: ${texts[language]!.title}`, text: `${parts.join('\n\n')}\n` };
}
