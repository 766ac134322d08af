import { formatIssueLookup } from '@baraza/blind-ballots';
import type { IssuerAnswer, IssuerPlace } from './ask-issuer.ts';

/** What an issuer says about tokens in one's name. */
export type TokenFinding =
  | { readonly id: string; readonly type: 'taken' }
  | { readonly id: string; readonly type: 'not-taken' }
  | { readonly id: string; readonly type: 'unanswered'; readonly reason: string | null };

export interface LookUpOptions {
  readonly election: string;
  readonly style: string;
  readonly issuers: readonly { readonly id: string; readonly url: string }[];
  readonly ask: (place: IssuerPlace, lookup: string) => Promise<IssuerAnswer<boolean>>;
}

/** Asks every issuer, signed with one's membership key, whether a token was taken in one's name. */
export function lookUpTokens(options: LookUpOptions, membershipSeed: Uint8Array): Promise<readonly TokenFinding[]> {
  const { election, style, issuers, ask } = options;
  return Promise.all(
    issuers.map(async ({ id, url }): Promise<TokenFinding> => {
      const lookup = formatIssueLookup({ issuer: id, election, style }, membershipSeed);
      const answer = await ask({ url, election, style }, lookup);
      if (answer.type === 'answered') return { id, type: answer.value ? 'taken' : 'not-taken' };
      return { id, type: 'unanswered', reason: answer.type === 'refused' ? answer.reason : null };
    }),
  );
}
