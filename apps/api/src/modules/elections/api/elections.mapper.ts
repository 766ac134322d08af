import { parseResult } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { toBase64Url, utf8 } from '@baraza/transparency-log';
import type { Candidate, CandidateStatement, HustingsAnswer, HustingsQuestion } from '../domain/candidate.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import type { Challenge, ElectionStep, Seat } from '../domain/officials.ts';
import type { StoredResult, StoredSignature } from '../persistence/result.repository.ts';
import type {
  CandidateStatementType,
  CandidateType,
  HustingsAnswerType,
  HustingsQuestionType,
} from './candidate.type.ts';
import type { ElectionStyleType, ElectionType, ElectionWaitType } from './election.type.ts';
import type { SubmittedResultType } from './office.type.ts';
import type { ElectionChallengeType, ElectionResultType, RepresentativeSeatType } from './result.type.ts';

export const base64Url = (bytes: Uint8Array): string => toBase64Url(bytes);
const maybeBase64Url = (bytes: Uint8Array | null): string | null => bytes && toBase64Url(bytes);

const DRAWN = ['nominated', 'prepared', 'open', 'closed', 'counted', 'final'];
const COUNTED = ['counted', 'final'];

export function toElectionType(election: Election, voteUrl: string | null): ElectionType {
  const { state, slug, castMinimum, uniquePercentMaximum } = election;
  return {
    ...{
      id: election.id,
      slug,
      title: election.title,
      question: election.question,
      about: election.about,
      kind: election.kind,
      state,
    },
    ...{ stateSince: election.stateSince, forumId: election.forumId, termMonths: election.termMonths },
    ...{ nominationsOpenAt: election.nominationsOpenAt, nominationsCloseAt: election.nominationsCloseAt },
    ...{ opensAt: election.opensAt, closesAt: election.closesAt, challengeEndsAt: election.challengeEndsAt },
    ...{ secondersNeeded: election.seconders, scrutineersRequired: election.scrutineersRequired },
    gate: { castMinimum, uniquePercentMaximum },
    drawCommitment: toBase64Url(election.drawCommitment),
    drawSeed: DRAWN.includes(state) ? toBase64Url(election.drawSeed) : null,
    keyHoldersRequired: election.keyRequired,
    ...{ manifestHash: maybeBase64Url(election.manifestHash), manifestText: election.manifestText },
    manifestLogIndex: election.manifestLogIndex,
    voteUrl: state === 'open' && voteUrl !== null ? `${voteUrl}/elections/${slug}` : null,
    ...{ certificateText: election.certificateText, resultLogIndex: election.resultLogIndex },
    bundleUrl: COUNTED.includes(state) ? `/open-data/elections/${slug}/bundle` : null,
    cancelledReasons: election.cancelledReasons,
  };
}

export function toStyleType(style: ElectionStyle): ElectionStyleType {
  const { id, electionId, constituencyId, slug, title, seats, rule, ranksMaximum, reserved, rollSize, rollRoot } =
    style;
  return {
    ...{ id, electionId, constituencyId, slug, title, seats, rule, ranksMaximum, rollSize },
    reserved: reserved.map((group) => ({ ...group })),
    rollRoot: maybeBase64Url(rollRoot),
  };
}

export function toCandidateType(candidate: Candidate): CandidateType {
  const { id, styleId, number, title, state, seconders, reservedGroups, electedPosition } = candidate;
  return {
    ...{ id, styleId, number, pseudonym: title, state, seconders },
    reservedGroups: [...reservedGroups],
    elected: electedPosition,
  };
}

/** The original with its translations; null where nothing was written, or a moderator hid it. */
export function toStatementType(statements: readonly CandidateStatement[]): CandidateStatementType | null {
  const original = statements.find(({ isOriginal }) => isOriginal);
  if (!original) return null;
  const translations = statements.flatMap(({ language, text, translatorRole }) =>
    translatorRole === null ? [] : [{ language, text, translatorRole }],
  );
  return { language: original.language, text: original.text, translations };
}

export function toHustingsQuestionType(
  question: HustingsQuestion,
  styles: readonly ElectionStyle[],
): HustingsQuestionType {
  const { id, styleId, language, text, askedAt } = question;
  return { id, styleId, styleSlug: styles.find((style) => style.id === styleId)?.slug ?? '', language, text, askedAt };
}

export function toHustingsAnswerType({
  id,
  candidateId,
  language,
  text,
  answeredAt,
}: HustingsAnswer): HustingsAnswerType {
  return { id, candidateId, language, text, answeredAt };
}

export function toWaitType({ step, party, wantedAt, attempts, lastProblem }: ElectionStep): ElectionWaitType {
  return { step, party, since: wantedAt, attempts, lastProblem };
}

export function toResultType(stored: StoredResult, signatures: readonly StoredSignature[]): ElectionResultType {
  const result = expectOk(parseResult(utf8(stored.resultText)));
  return {
    published: result.published,
    styles: result.styles.map((style) => ({ ...style })),
    ...{ boardRoot: toBase64Url(result.boardRoot), boardSize: result.boardSize, tieSeed: toBase64Url(result.tieSeed) },
    ...{ resultHash: toBase64Url(stored.resultHash), resultText: stored.resultText },
    signedBy: signatures.map(({ vkey }) => vkey),
    checks: [...stored.findings],
  };
}

export function toSubmittedResultType(stored: StoredResult): SubmittedResultType {
  const { resultHash, signatures, verification, findings, submittedAt } = stored;
  const shown = verification === 'refused' ? [...findings] : [];
  return { resultHash: toBase64Url(resultHash), signatures, verification, findings: shown, submittedAt };
}

export function toChallengeType(challenge: Challenge): ElectionChallengeType {
  const { id, reasons, filedAt, outcome, outcomeReasons, decidedAt } = challenge;
  return { id, reasons, filedAt, outcome, outcomeReasons, decidedAt };
}

export function toSeatType(seat: Seat): RepresentativeSeatType {
  const { id, forumId, constituencyId, electionId, pseudonym, seatNumber, origin, startsOn, endsOn, endedReason } =
    seat;
  const reservedGroups = [...seat.reservedGroups];
  return {
    ...{ id, forumId, constituencyId, electionId, pseudonym, seatNumber, reservedGroups },
    ...{ origin, startsOn, endsOn, endedReason },
  };
}
