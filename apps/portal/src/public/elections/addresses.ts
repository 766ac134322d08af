/** Where things of elections are, in one language. */
export const electionAddresses = (locale: string) => ({
  list: `/${locale}/elections`,
  listOf: (forum: string) => `/${locale}/elections?forum=${encodeURIComponent(forum)}`,
  election: (slug: string) => `/${locale}/elections/${encodeURIComponent(slug)}`,
  representative: (seatId: string) => `/${locale}/representatives/${encodeURIComponent(seatId)}`,
  forum: (slug: string) => `/${locale}/forums/${encodeURIComponent(slug)}`,
  logEntry: (index: number) => `/${locale}/log/${index}`,
});

export type ElectionAddresses = ReturnType<typeof electionAddresses>;

/** Same origin as the page: the browser's recount may fetch nothing else. */
export const bundlePath = (slug: string): string => `/open-data/elections/${encodeURIComponent(slug)}/bundle`;
