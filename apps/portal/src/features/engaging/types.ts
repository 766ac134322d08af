import type { CompanyEngagementRoomQuery, MyAddresseesQuery } from '../../generated/graphql.ts';

export type Room = NonNullable<CompanyEngagementRoomQuery['engagement']>;
export type OwnAddressee = MyAddresseesQuery['myAddressees'][number];
export type Side = 'company' | 'forum';

/** Both sides have the same rooms, each in its own workspace. */
export const roomOf = (side: Side, slug = '', rest = ''): string =>
  `/app/${side}/engagements${slug === '' ? '' : `/${slug}`}${rest}`;

export const sideAt = (pathname: string): Side => (pathname.startsWith('/app/company/') ? 'company' : 'forum');
