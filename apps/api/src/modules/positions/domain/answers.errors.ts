import type { InvalidInput, NotFound, Problem, WrongState } from '../../../platform/errors/problems.ts';
import type { SignatoryLevel } from '../../engagements/index.ts';

/** Somebody else saved the draft in the meantime. */
export interface DraftMoved extends Problem<'DraftMoved'> {
  readonly revision: number;
}

export const draftMoved = (revision: number): DraftMoved => ({
  type: 'DraftMoved',
  revision,
  message:
    'A colleague saved this draft after you opened it. Your text is still on your screen: compare, then save again.',
});

/** The signature that severity demands is higher than the one offered, or by the same person who drafted. */
export interface SignatureRefused extends Problem<'AnswerSignatureRefused'> {
  readonly demanded: SignatoryLevel;
  readonly reason: 'level' | 'own_draft' | 'role_unknown';
}

const SIGNATURE_MESSAGES: Readonly<Record<SignatureRefused['reason'], string>> = {
  level: 'Nothing was signed: what this answer is about asks for somebody higher up to sign.',
  own_draft: 'Nothing was signed: whoever wrote the draft last does not sign it. Ask a colleague.',
  role_unknown: 'Nothing was signed: your company has not published this role. Enter it first.',
};

export const signatureRefused = (reason: SignatureRefused['reason'], demanded: SignatoryLevel): SignatureRefused => ({
  type: 'AnswerSignatureRefused',
  ...{ reason, demanded, message: SIGNATURE_MESSAGES[reason] },
});

export type AnswerFailure = NotFound | InvalidInput | WrongState;
export type DraftFailure = AnswerFailure | DraftMoved;
export type SignFailure = AnswerFailure | SignatureRefused;
