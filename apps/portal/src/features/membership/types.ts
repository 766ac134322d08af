import type { ForumPanelsQuery } from '../../generated/graphql.ts';

type Place = NonNullable<ForumPanelsQuery['joining']>['constituencies'][number];
export type PanelSeat = Place['panel'][number];
export type PanelAudit = Place['audits'][number];
export type PanelMandate = Place['mandates'][number];
export type JoiningPlaceOfOffice = Place;
