import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import type { TranslatorRole } from '../domain/candidate.ts';
import { takesStatements, type Election } from '../domain/election.ts';
import { ElectionAccess } from './election-access.ts';
import { Electorate } from './electorate.ts';
import { Nominations, type Nomination } from './nominations.ts';

export interface StatementInput {
  readonly candidateId: string;
  readonly language: string;
  readonly text: string;
}

/** Who may write what under a candidate's name, and in which languages. */
@Injectable()
export class Statements {
  constructor(
    readonly nominations: Nominations,
    private readonly electorate: Electorate,
    private readonly access: ElectionAccess,
    private readonly forums: ForumReader,
  ) {}

  /** The nomination and in which role the person writes; the returning officer only where `officerMay`. */
  async lock(
    tx: Tx,
    actor: Actor,
    candidateId: string,
    officerMay: boolean,
  ): Promise<Result<Nomination & { readonly role: TranslatorRole }, NotFound | WrongState>> {
    const nomination = await this.nominations.lock(tx, candidateId);
    if (!nomination) return err(notFound('The candidate'));
    const { candidate, election } = nomination;
    const own = await this.electorate.of(tx, actor, election);
    const isOwn = own !== null && own.member.id === candidate.memberId;
    const isOfficer = officerMay && (await this.access.holds(tx, actor, 'returning_officer', election));
    if (!isOwn && !isOfficer) return err(notFound('The candidate'));
    if (candidate.state === 'withdrawn' || candidate.state === 'lapsed')
      return err(wrongState(candidate.state, 'This candidate does not stand. Nothing was saved.'));
    if (!takesStatements(election))
      return err(
        wrongState(
          election.state,
          'Statements can change until voting opens, and not before nominations do. Nothing was saved.',
        ),
      );
    return ok({ ...nomination, role: isOwn ? 'candidate' : 'returning_officer' });
  }

  async faults(tx: Tx, election: Election, input: StatementInput, maxLength: number): Promise<FieldFault[]> {
    const charter = await this.forums.charterOf(tx, election.forumId);
    const languages = charter?.content.languages ?? [];
    const message = `Choose one of the forum’s languages: ${languages.join(', ')}.`;
    return [
      ...(languages.includes(input.language) ? [] : [{ path: 'language', code: 'unknown', message }]),
      ...textFaults(input.text, { path: 'text', minLength: 1, maxLength }),
    ];
  }
}

export const refuse = (faults: readonly FieldFault[]): Result<never, InvalidInput> => err(invalidInput(...faults));
