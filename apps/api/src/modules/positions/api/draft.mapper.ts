import type { AmendmentAgainstClause, ClauseWithTranslations } from '../application/draft-parts.ts';
import type { OpinionForMember } from '../application/decision-desk.ts';
import type { Amendment, DraftClause, MinorityOpinion, Translation } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import type { PositionComment } from '../persistence/comment.repository.ts';
import type { ChangedWordsType } from './changed-words.type.ts';
import type { AmendmentType, MinorityOpinionType } from './deciding.type.ts';
import type { ClauseTranslationType, DraftClauseType, PositionCommentType, PositionDraftType } from './draft.type.ts';

export function toDraftType(position: Position): PositionDraftType {
  const { id, forumId, addresseeId, engagementId, slug, language, title, state, openness, textVersion } = position;
  const { begunAt, adoptedAt, deliveredAt } = position;
  return {
    ...{ id, forumId, addresseeId, engagementId, slug, language, title, state, openness, textVersion },
    ...{ begunAt, adoptedAt, deliveredAt },
  };
}

const toTranslation =
  (version: number) =>
  ({ language, text, ofVersion, translatorRole }: Translation): ClauseTranslationType => {
    return { language, text, translatorRole, isCurrent: ofVersion === version };
  };

export function toClauseType(clause: ClauseWithTranslations): DraftClauseType {
  const { id, part, recommendationId, place, text, version, translations } = clause;
  return { id, part, recommendationId, place, text, version, translations: translations.map(toTranslation(version)) };
}

export function toAmendmentType(amendment: AmendmentAgainstClause): AmendmentType {
  const { id, clauseId, kind, text, beforeText, diff, reasons, pseudonym, isMine, proposedAt, state } = amendment;
  const { clauseVersion, fit, merged, addAfterClauseId, votesCloseAt, decidedBy } = amendment;
  const { outcomeReasons, yesVotes, noVotes } = amendment;
  return {
    ...{ id, clauseId, kind, text, beforeText, diff: [...diff], reasons, pseudonym, isMine, proposedAt, state },
    ...{ clauseVersion, fit, merged, addAfterClauseId, votesCloseAt, decidedBy, outcomeReasons, yesVotes, noVotes },
  };
}

export function toOpinionType(opinion: OpinionForMember): MinorityOpinionType {
  const { id, voice, language, text, version, state, supporters, isMine, isSupported, translations } = opinion;
  return {
    ...{ id, voice, language, text, version, state, supporters, isMine, isSupported },
    translations: translations.map(toTranslation(version)),
  };
}

export function toCommentType(comment: PositionComment): PositionCommentType {
  const { id, clauseId, memberId, text, language, hidden, commentedAt } = comment;
  return { id, clauseId, memberId, text, language, hidden, commentedAt };
}

export const toChangedWords = ({ id, version, text, positionId }: DraftClause | MinorityOpinion): ChangedWordsType => {
  return { id, version, text, positionId };
};

export const toChangedAmendment = ({ id, ofVersion, text, positionId }: Amendment): ChangedWordsType => {
  return { id, version: ofVersion, text, positionId };
};
