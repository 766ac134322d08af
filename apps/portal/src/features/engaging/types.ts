import type { CompanyEngagementRoomQuery, MyAddresseesQuery } from '../../generated/graphql.ts';

export type Room = NonNullable<CompanyEngagementRoomQuery['engagement']>;
export type OwnAddressee = MyAddresseesQuery['myAddressees'][number];
export type Side = 'company' | 'forum';
/** Where somebody finds requests: asked as a company, or asking for a forum or an organisation. */
export type Desk = Side | 'organisation';

/** Both sides have the same rooms, each in its own workspace. */
export const roomOf = (side: Side, slug = '', rest = ''): string =>
  `/app/${side}/engagements${slug === '' ? '' : `/${slug}`}${rest}`;

export const sideAt = (pathname: string): Side => (pathname.startsWith('/app/company/') ? 'company' : 'forum');

export const deskAt = (pathname: string): Desk =>
  pathname.startsWith('/app/organisation/') ? 'organisation' : sideAt(pathname);

export const requestsOf = (desk: Desk, slug = ''): string => `/app/${desk}/requests${slug === '' ? '' : `/${slug}`}`;
