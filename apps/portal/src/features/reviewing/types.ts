import type {
  ApplicationDossierQuery,
  DecisionTableQuery,
  MyReviewsQuery,
  ReviewTaskQuery,
  TableRowFragment,
} from '../../generated/graphql.ts';

export type Dossier = NonNullable<ApplicationDossierQuery['applicationDossier']>;
export type DossierReview = Dossier['reviews'][number];
export type TableCall = NonNullable<DecisionTableQuery['decisionTable']>['call'];
export type TableRow = TableRowFragment;
export type ReviewLine = MyReviewsQuery['myReviews']['edges'][number]['node'];
export type Task = NonNullable<ReviewTaskQuery['reviewTask']>;
export type Criterion = Task['call']['criteria'][number];
/** Answers by field id, as the API keeps them. */
export type Answers = Readonly<Record<string, unknown>>;
