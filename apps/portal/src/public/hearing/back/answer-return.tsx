import type { ReactElement } from 'react';
import type { GrievanceSatisfaction } from '../../../generated/graphql.ts';
import type { Execute } from '../../public-route.ts';
import type { HeardAddresses } from '../addresses.ts';
import { heardByCode, judgeGrievance, withdrawByCode, writeByCode } from '../api/by-code.ts';
import { MatterPage } from './matter-page.tsx';
import { ReturnPage } from './return-page.tsx';
import { codeOfError } from '../refusals.ts';

type Posted = Readonly<Record<string, string>>;
type Answer = { readonly __typename: string; readonly problem?: string };

const SATISFACTIONS: readonly string[] = ['solved', 'partly', 'not_solved'] satisfies GrievanceSatisfaction[];

/** The page of a code: asks for one, does what the form says, and shows what became of it. */
export async function answerReturn(
  posted: Posted | undefined,
  addresses: HeardAddresses,
  execute: Execute,
): Promise<ReactElement> {
  const code = posted?.['code'] ?? '';
  if (!posted || !code) return <ReturnPage notice={null} addresses={addresses} />;
  try {
    const done = await act(posted, code, execute);
    if (posted['act'] === 'withdraw' && done === 'done') return <ReturnPage notice="gone" addresses={addresses} />;
    const { heardByCode: matter } = await execute(heardByCode, { code });
    if (!matter) return <ReturnPage notice="unknown" addresses={addresses} />;
    return <MatterPage matter={matter} code={code} outcome={done} addresses={addresses} />;
  } catch (error) {
    const isLimited = codeOfError(error) === 'RATE_LIMITED';
    return <ReturnPage notice={isLimited ? 'RATE_LIMITED' : 'unknown'} addresses={addresses} />;
  }
}

async function act(posted: Posted, code: string, execute: Execute): Promise<'done' | 'closed' | 'failed' | null> {
  const answer = await answerOf(posted, code, execute);
  if (answer === null) return null;
  if (answer.__typename === 'HeardStep') return 'done';
  return answer.problem === 'WrongState' ? 'closed' : 'failed';
}

async function answerOf(posted: Posted, code: string, execute: Execute): Promise<Answer | null> {
  const text = posted['text'] ?? '';
  const satisfaction = posted['satisfaction'] ?? '';
  switch (posted['act']) {
    case 'write':
      return (await execute(writeByCode, { code, text })).answer;
    case 'withdraw':
      return (await execute(withdrawByCode, { code })).answer;
    case 'escalate':
      return (await execute(judgeGrievance, { input: { code, escalate: text } })).answer;
    case 'close':
      return (await execute(judgeGrievance, { input: { code, close: true } })).answer;
    case 'rate': {
      if (!SATISFACTIONS.includes(satisfaction)) return null;
      const rated = { code, satisfaction: satisfaction as GrievanceSatisfaction };
      return (await execute(judgeGrievance, { input: rated })).answer;
    }
    default:
      return null;
  }
}
