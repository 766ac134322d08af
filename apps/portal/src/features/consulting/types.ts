import type {
  ConsultationFactsFragment,
  MapRowFactsFragment,
  StatementWordsFragment,
} from '../../generated/graphql.ts';

export type Consultation = ConsultationFactsFragment;
export type Statement = StatementWordsFragment;
export type Row = MapRowFactsFragment;
export type Choice = 'agree' | 'pass' | 'disagree';

export const addressOf = (slug: string, rest = ''): string => `/app/forum/consultations/${slug}${rest}`;
