/** Addresses of a fund's public pages in one language. */
export function fundAddresses(locale: string, slug: string) {
  const fund = `/${locale}/funds/${slug}`;
  return {
    fund,
    awards: `${fund}/awards`,
    resolutions: `${fund}/resolutions`,
    resolution: (id: string) => `${fund}/resolutions/${id}`,
    entry: (id: string) => `${fund}/entries/${id}`,
    /** The entries that a figure is made of. */
    entries: (filter: { account?: string; currency?: string; after?: string } = {}) => {
      const search = new URLSearchParams(Object.entries(filter)).toString();
      return search ? `${fund}/entries?${search}` : `${fund}/entries`;
    },
    /** What reached people for taking part, in groups. */
    honoraria: `/${locale}/honoraria?fund=${slug}`,
    call: (callSlug: string) => `/${locale}/calls/${callSlug}`,
  };
}

export type FundAddresses = ReturnType<typeof fundAddresses>;
