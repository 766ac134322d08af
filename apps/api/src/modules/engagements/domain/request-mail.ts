import { onOneLine, quoted } from '../../../platform/mail/foreign-words.ts';
import { mailWordsIn, type Asker, type RequestMailWords } from './request-mail-words.ts';
import type { CompanyRequest, RequestText } from './request.ts';

interface WithdrawalMail {
  readonly request: CompanyRequest;
  readonly asker: Asker;
  /** Of whom is asked. */
  readonly name: string;
  readonly page: string;
}

export interface RequestMail extends WithdrawalMail {
  /** Carries the secret in its fragment. */
  readonly reply: string;
}

interface WrittenMail {
  readonly subject: string;
  readonly text: string;
}

const rendered = ({ title, text }: RequestText): string => quoted(`${onOneLine(title)}\n\n${text}`);
const together = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
const plain = (asker: Asker): Asker => ({ ...asker, name: onOneLine(asker.name) });

/** What is asked, quoted line by line: in the language in which it was written, then in every other one. */
function asked({ texts, language, documents }: CompanyRequest, words: RequestMailWords): string[] {
  const others = Object.entries(texts).filter(([spoken]) => spoken !== language);
  const titles = documents.map(
    ({ title, asOf }) => `> - ${onOneLine(title)}${asOf === null ? '' : ` (${words.asOf(asOf)})`}`,
  );
  return [
    rendered(texts[language]!),
    ...(titles.length > 0 ? [titles.join('\n')] : []),
    ...others.map(([spoken, text]) => `[${spoken}]\n${rendered(text)}`),
  ];
}

/**
 * Our own sentences stand in the language of the request, where we have words in it, and in English; what people wrote is
 * quoted, so that none of it passes for ours. Plain text.
 */
export function requestMail({ request, asker, name, page, reply }: RequestMail): WrittenMail {
  const { texts, language, dueOn } = request;
  const [own, ...further] = mailWordsIn(language);
  const frame = (words: RequestMailWords) => ({
    opening: [words.to(onOneLine(name)), words.asks({ asker: plain(asker), dueOn, page })],
    closing: [`${words.answerHere}\n${reply}`, words.closing],
  });
  const first = frame(own);
  const rest = further.map(frame).flatMap(({ opening, closing }) => ['* * *', ...opening, ...closing]);
  return {
    subject: onOneLine(texts[language]!.title),
    text: together([...first.opening, ...asked(request, own), ...first.closing, ...rest]),
  };
}

/** That nothing is asked any more, by whom, and why; in the same languages. Plain text. */
export function withdrawalMail({ request, asker, name, page }: WithdrawalMail): WrittenMail {
  const { texts, language, withdrawal } = request;
  const words = mailWordsIn(language);
  const [own] = words;
  const frames = words.flatMap((one) => [one.to(onOneLine(name)), one.withdrawn({ asker: plain(asker), page })]);
  return {
    subject: onOneLine(own.withdrawnSubject(texts[language]!.title)),
    text: together([...frames, quoted(withdrawal?.reason ?? '')]),
  };
}
