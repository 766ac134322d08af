import type { OwnElection } from '../types.ts';

const TAKES_STATEMENTS: ReadonlyArray<OwnElection['election']['state']> = ['NOMINATING', 'NOMINATED', 'PREPARED'];

/** Statements and their translations can change until voting opens. */
export function takesStatements({ election }: OwnElection): boolean {
  return TAKES_STATEMENTS.includes(election.state);
}
