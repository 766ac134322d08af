import type { MyPointsQuery, OutcomeChoiceQuery } from '../../generated/graphql.ts';

export type Point = MyPointsQuery['myPoints']['edges'][number]['node'];
export type Outcome = Point['outcomes'][number];
export type Choice = OutcomeChoiceQuery['outcomeChoice'];
export type Organisations = OutcomeChoiceQuery['outcomeOrganisations'];
