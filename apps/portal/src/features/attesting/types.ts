import type { AttestationsQuery, AttestingRoomsQuery } from '../../generated/graphql.ts';

export type AttestingRoom = AttestingRoomsQuery['attestingRooms'][number];
export type WaitingAttestation = AttestationsQuery['attestations']['edges'][number]['node'];

/** What names a place on a panel in the API. */
export interface PanelPlace {
  readonly constituencyId: string;
  readonly organisationId: string;
}

export function roomAddress({ constituency, organisation }: AttestingRoom): string {
  return `/app/organisation/attesting/${constituency?.id ?? ''}/${organisation?.id ?? ''}`;
}

export function placeOf({ constituency, organisation }: AttestingRoom): PanelPlace {
  return { constituencyId: constituency?.id ?? '', organisationId: organisation?.id ?? '' };
}
