import type { Problem } from '../../../platform/errors/problems.ts';
import type { Statement } from './statement.ts';

export interface TooManyStatements extends Problem<'TooManyStatements'> {
  readonly allowed: number;
}

export const tooManyStatements = (allowed: number): TooManyStatements => ({
  type: 'TooManyStatements',
  allowed,
  message: `One member may propose ${allowed} statements in this consultation, and you have. Nothing was sent; what you wrote is still on your screen. Others may say the same in words of their own, and you can comment.`,
});

export type TooManyComments = Problem<'TooManyComments'> & { readonly allowed: number };

export const tooManyComments = (allowed: number): TooManyComments => ({
  type: 'TooManyComments',
  allowed,
  message: `One member may write ${allowed} comments in this consultation, and you have. Nothing was sent; what you wrote is still on your screen.`,
});

/** Somebody has said it before, in the same words or in nearly the same. */
export interface SaidBefore extends Problem<'SaidBefore'> {
  readonly statementId: string;
  readonly text: string;
  /** In the same words: it cannot be sent again. */
  readonly same: boolean;
}

export const saidBefore = ({ id, texts, language }: Statement, same: boolean): SaidBefore => ({
  type: 'SaidBefore',
  statementId: id,
  text: texts[language] ?? '',
  same,
  message: same
    ? 'This statement is there already. Nothing was sent; you can agree with it instead.'
    : 'A statement that says nearly the same is there already. Nothing was sent yet; if yours says something else, send it all the same.',
});
