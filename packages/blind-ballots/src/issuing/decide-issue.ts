import { err, ok, type Result } from '@baraza/result';
import { isSameRequest, type IssueRequest } from './issue-request.ts';

export type IssueDecision =
  /** Log the request to the witnesses, then sign, then answer. */
  | { readonly type: 'sign' }
  /** The same request as before: answer what was answered then. */
  | { readonly type: 'repeat-answer' };

export type IssueRefusal =
  | { readonly type: 'other-issuer'; readonly issuer: string }
  | { readonly type: 'other-election'; readonly election: string }
  | { readonly type: 'not-on-the-roll' }
  | { readonly type: 'already-issued' }
  | { readonly type: 'issuing-closed' }
  | { readonly type: 'replaying-log' };

/** What an issuer knows when a request, already parsed and its signature checked, arrives. */
export interface IssuerKnowledge {
  readonly issuer: string;
  readonly election: string;
  readonly isOpen: boolean;
  /** False from a restore until every request of the witnesses' log has been replayed. */
  readonly hasReplayedLog: boolean;
  readonly isOnRoll: boolean;
  /** The request already logged for the same roll leaf, if there is one. */
  readonly earlier: IssueRequest | undefined;
}

/** One member, one token per issuer: a repeated request gets the same answer, a different one the reason why not. */
export function decideIssue(request: IssueRequest, known: IssuerKnowledge): Result<IssueDecision, IssueRefusal> {
  if (request.issuer !== known.issuer) return err({ type: 'other-issuer', issuer: request.issuer });
  if (request.election !== known.election) return err({ type: 'other-election', election: request.election });
  if (!known.hasReplayedLog) return err({ type: 'replaying-log' });
  if (!known.isOnRoll) return err({ type: 'not-on-the-roll' });
  if (known.earlier !== undefined) {
    return isSameRequest(request, known.earlier) ? ok({ type: 'repeat-answer' }) : err({ type: 'already-issued' });
  }
  return known.isOpen ? ok({ type: 'sign' }) : err({ type: 'issuing-closed' });
}
