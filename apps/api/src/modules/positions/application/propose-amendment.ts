import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import { maximumOf, type Amendment, type AmendmentKind, type DraftClause } from '../domain/draft.ts';
import { clauseGone, type ClauseGone, clauseMoved, type ClauseMoved } from '../domain/positions.errors.ts';
import { mergeWords } from '../domain/words.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import type { OpenedPosition } from './position-access.ts';

export interface ProposeAmendmentInput {
  readonly positionId: string;
  /** The clause that is changed or removed, or after which one is added. */
  readonly clauseId: string;
  readonly kind: AmendmentKind;
  /** The version of the clause that was on the screen, and its words. */
  readonly version: number;
  readonly before: string;
  /** Empty for a removal. */
  readonly text: string;
  readonly reasons: string;
}

export type ProposeAmendmentFailure = DraftingFailure | InvalidInput | ClauseMoved | ClauseGone;

/** A representative wants a clause to read differently, to go, or another one after it. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly drafting: Drafting,
    private readonly clauses: ClauseRepository,
    private readonly amendments: AmendmentRepository,
  ) {}

  execute(actor: Actor, input: ProposeAmendmentInput): Promise<Result<Amendment, ProposeAmendmentFailure>> {
    return this.drafting.run<Amendment, ProposeAmendmentFailure>(actor, input.positionId, async (tx, opened) => {
      const clause = isUuid(input.clauseId) ? await this.clauses.byId(tx, input.clauseId) : null;
      if (clause?.positionId !== opened.position.id) return err(notFound('The clause'));
      const refusal = refusalOf(clause, input, opened.position.language);
      return refusal ? err(refusal) : ok(await this.insert(tx, opened, clause, input));
    });
  }

  private async insert(
    tx: Tx,
    { position, member }: OpenedPosition,
    clause: DraftClause,
    { kind, text, reasons }: ProposeAmendmentInput,
  ): Promise<Amendment> {
    const proposedAt = this.drafting.now();
    const amendment: Amendment = {
      ...{ id: uuidv7(proposedAt), positionId: position.id, clauseId: clause.id, kind, ofVersion: clause.version },
      ...{ beforeText: kind === 'addition' ? '' : clause.text, text: kind === 'removal' ? '' : text },
      ...{ reasons: reasons.trim(), proposedBy: member.id, proposedAt, state: 'open', votesCloseAt: null },
      ...{ decidedBy: null, outcomeReasons: null, yesVotes: null, noVotes: null, decidedAt: null },
    };
    await this.amendments.insert(tx, amendment);
    return amendment;
  }
}

function refusalOf(
  clause: DraftClause,
  { kind, version, before, text, reasons }: ProposeAmendmentInput,
  language: string,
): InvalidInput | ClauseMoved | ClauseGone | ReturnType<typeof wrongState> | null {
  if (clause.removedAt !== null) return clauseGone(clause.id);
  const isTitle = clause.part === 'title' || clause.part === 'recommendation';
  if (kind === 'removal' && isTitle)
    return wrongState(clause.part, 'A title is changed, not removed. Nothing was kept.');
  const maximum = kind === 'addition' ? maximumOf('clause') : maximumOf(clause.part);
  const faults = [
    ...(kind === 'removal' ? [] : textFaults(text, { path: 'text', minLength: 1, maxLength: maximum })),
    ...textFaults(reasons, { path: 'reasons', minLength: 3, maxLength: 2000 }),
  ];
  if (faults.length > 0) return invalidInput(...faults);
  if (kind === 'change' && text === clause.text)
    return wrongState('unchanged', 'This is what the clause says already. Nothing was kept.');
  if (kind === 'addition' || clause.version === version) return null;
  return clauseMoved(clause, kind === 'change' ? mergeWords(before, clause.text, text, language) : null);
}
