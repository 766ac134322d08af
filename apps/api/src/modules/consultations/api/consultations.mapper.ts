import { toTexts } from '../../engagements/index.ts';
import type { ConsultationView } from '../application/consultation-pages.ts';
import { type Consultation, COMMENTS_EACH } from '../domain/consultation.ts';
import type { Statement } from '../domain/statement.ts';
import type { Comment } from '../persistence/comment.repository.ts';
import type { WordsInSight } from '../persistence/moderated.repository.ts';
import type {
  CommentType,
  ConsultationTextType,
  ConsultationType,
  RatingWord,
  StatementType,
} from './consultation.type.ts';

export function toConsultationType({ consultation, ...view }: ConsultationView): ConsultationType {
  const { id, forumId, engagementId, slug, state, closesOn, openedOn, closedAt, adoptedOn, publishedOn } = consultation;
  const { statements, participants, mine, mayRate, mayManage } = view;
  return {
    ...{ id, forumId, engagementId, slug, state, closesOn, openedOn, closedAt, adoptedOn, publishedOn },
    ...{ languages: [...consultation.languages], title: toTexts(consultation.title) },
    ...{ question: toTexts(consultation.question), introduction: toTexts(consultation.introduction) },
    ...{ proposalsEach: consultation.proposalsEach, commentsEach: COMMENTS_EACH },
    ...{ statementCount: statements, participants, mine, mayRate, mayManage },
  };
}

/** What a representative changed, without what they would have to look up. */
export const toManagedType = (consultation: Consultation): ConsultationType =>
  toConsultationType({
    ...{ consultation, statements: 0, participants: null, mine: null, mayRate: false, mayManage: true },
  });

export const toStatementType = ({ id, number, origin, language, texts, hidden }: Statement): StatementType => ({
  ...{ id, number, origin, language, texts: toTexts(texts), hidden },
});

export const toCommentType = ({ id, language, text, writtenOn }: Comment): CommentType => ({
  ...{ id, language, text, writtenOn },
});

export const toConsultationTextType = ({
  kind,
  id,
  text,
  writtenOn,
  slug,
  titles,
}: WordsInSight): ConsultationTextType => ({
  ...{ kind, contentId: id, text, writtenOn, consultationSlug: slug, consultationTitle: toTexts(titles) },
});

const VALUES = { agree: 1, pass: 0, disagree: -1 } as const satisfies Record<RatingWord, number>;

export const toValue = (word: RatingWord): 1 | 0 | -1 => VALUES[word];

export function toWord(value: number): RatingWord {
  if (value === 0) return 'pass';
  return value > 0 ? 'agree' : 'disagree';
}
