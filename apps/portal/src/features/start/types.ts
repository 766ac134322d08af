import type { StartQuery } from '../../generated/graphql.ts';

export type WaitingItem = StartQuery['waiting'][number];
export type Happening = StartQuery['notifications']['edges'][number]['node'];
