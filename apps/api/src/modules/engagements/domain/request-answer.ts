import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { AskedDocument, RequestAnswer } from './request.ts';

export type RequestAnswerWords = Pick<RequestAnswer, 'role' | 'language' | 'text' | 'items'>;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Every document that was asked for is given, or it is said why not. */
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
  for (const [at, { title, fileId, url, withheld }] of items.entries()) {
    const path = `items.${at}`;
    if (!asked.some((document) => document.title === title))
      faults.push({ path, code: 'unknown', message: `“${title}” was not asked for.` });
    if ((fileId !== null || url !== null) === (withheld !== null))
      faults.push({ path, code: 'unfitting', message: `Give “${title}”, or say why not.` });
    if (url !== null && !/^https:\/\/\S{3,300}$/.test(url))
      faults.push({ path, code: 'unfitting', message: 'An address begins with https://.' });
  }
  return faults;
}
