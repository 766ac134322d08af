import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Candidate, CandidateStatement, HustingsAnswer, HustingsQuestion } from '../domain/candidate.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { HustingsRepository } from '../persistence/hustings.repository.ts';

/** Who stands and what they say, as everybody may read it. */
@Injectable()
export class Candidates {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly hustings: HustingsRepository,
  ) {}

  /** By style. Whoever was proposed without agreeing is left out: nobody is exposed by somebody else's wish. */
  async ofStyles(tx: Tx, styleIds: readonly string[]): Promise<Map<string, Candidate[]>> {
    const found = await this.candidates.ofStyles(tx, styleIds);
    const shown = found.filter(({ state, number }) => state === 'accepted' || state === 'standing' || number !== null);
    return Map.groupBy(shown, ({ styleId }) => styleId);
  }

  async statementsOf(tx: Tx, candidateIds: readonly string[]): Promise<Map<string, CandidateStatement[]>> {
    const found = await this.candidates.statementsOf(tx, candidateIds);
    return Map.groupBy(
      found.filter(({ hidden }) => !hidden),
      ({ candidateId }) => candidateId,
    );
  }

  questions(tx: Tx, electionId: string, request: PageRequest): Promise<Page<HustingsQuestion>> {
    return this.hustings.page(tx, electionId, request);
  }

  async answersOf(tx: Tx, questionIds: readonly string[]): Promise<Map<string, HustingsAnswer[]>> {
    return Map.groupBy(await this.hustings.answersOf(tx, questionIds), ({ questionId }) => questionId);
  }
}
