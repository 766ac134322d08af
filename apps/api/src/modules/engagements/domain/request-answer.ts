import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { AnsweredDocument, AskedDocument, RequestAnswer } from './request.ts';

export type RequestAnswerWords = Pick<RequestAnswer, 'role' | 'language' | 'text' | 'items'>;

const MOST_DOCUMENTS = 30;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Every document that was asked for is given, or it is said why not; more may be given. */
export function answerFaults(
  { role, language, text, items }: RequestAnswerWords,
  asked: readonly AskedDocument[],
): FieldFault[] {
  const faults = [
    ...textFaults(role, { path: 'role', minLength: 2, maxLength: 160 }),
    ...textFaults(text, { path: 'text', minLength: 10, maxLength: 20000 }),
    ...items.flatMap(({ remark }, at) => textFaults(remark, { path: `items.${at}.remark`, maxLength: 2000 })),
  ];
  if (!LANGUAGE.test(language))
    faults.push({ path: 'language', code: 'unknown', message: 'Say in which language the answer is.' });
  const silent = asked.filter(({ title }) => !items.some((item) => item.title === title));
  for (const { title } of silent)
    faults.push({ path: 'items', code: 'missing', message: `Say what becomes of “${title}”.` });
  if (items.length > MOST_DOCUMENTS)
    faults.push({ path: 'items', code: 'too_many', message: 'Give at most 30 documents at once.' });
  return [...faults, ...items.flatMap((item, at) => documentFaults(item, `items.${at}`, asked))];
}

/** Documents that nobody asked for may be added; they are given, since there is nothing to withhold. */
function documentFaults(
  { title, fileId, url, withheld, asOf }: AnsweredDocument,
  path: string,
  asked: readonly AskedDocument[],
): FieldFault[] {
  const isAsked = asked.some((document) => document.title === title);
  const faults = isAsked ? [] : textFaults(title, { path: `${path}.title`, minLength: 3, maxLength: 200 });
  if (!isAsked && withheld !== null) faults.push({ path, code: 'unknown', message: `“${title}” was not asked for.` });
  if (asOf !== null && !isDay(asOf))
    faults.push({ path: `${path}.asOf`, code: 'unfitting', message: 'Say as of which day it is.' });
  if (Number(fileId !== null) + Number(url !== null) + Number(withheld !== null) !== 1)
    faults.push({ path, code: 'unfitting', message: `Give “${title}” as a file or an address, or say why not.` });
  if (url !== null && !/^https:\/\/\S{3,300}$/.test(url))
    faults.push({ path, code: 'unfitting', message: 'An address begins with https://.' });
  return faults;
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
