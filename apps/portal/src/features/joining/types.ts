import type { JoiningPlanQuery } from '../../generated/graphql.ts';

export type JoiningPlan = NonNullable<JoiningPlanQuery['joining']>;
export type JoiningPlace = JoiningPlan['constituencies'][number];
