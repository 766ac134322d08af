/** Where things of companies' records are, in one language. */
export const companyAddresses = (locale: string) => ({
  list: `/${locale}/companies`,
  listOf: (filter: { name?: string; forum?: string; unanswered?: boolean; after?: string }) => {
    const search = new URLSearchParams();
    if (filter.name) search.set('name', filter.name);
    if (filter.forum) search.set('forum', filter.forum);
    if (filter.unanswered) search.set('requests', 'unanswered');
    if (filter.after) search.set('after', filter.after);
    const text = search.toString();
    return text ? `/${locale}/companies?${text}` : `/${locale}/companies`;
  },
  company: (slug: string) => `/${locale}/companies/${encodeURIComponent(slug)}`,
  facts: (slug: string, after: string) =>
    `/${locale}/companies/${encodeURIComponent(slug)}?after=${encodeURIComponent(after)}#facts`,
  version: (slug: string, asOf: string) => `/${locale}/companies/${encodeURIComponent(slug)}?as-of=${asOf}`,
  fact: (slug: string, id: string) => `/${locale}/companies/${encodeURIComponent(slug)}/facts/${id}`,
  forum: (slug: string) => `/${locale}/forums/${encodeURIComponent(slug)}`,
  logEntry: (index: number) => `/${locale}/log/${index}`,
});

export type CompanyAddresses = ReturnType<typeof companyAddresses>;

/** Files for machines, the same in every language. */
export const openData = (slug: string) => {
  const folder = `/open-data/companies/${encodeURIComponent(slug)}`;
  return {
    json: `${folder}/figures.json`,
    csv: `${folder}/figures.csv`,
    schema: '/open-data/schemas/company-record-1.json',
    version: (asOf: string, kind: 'json' | 'bib' | 'csl.json') => `${folder}/versions/${asOf}.${kind}`,
  };
};
