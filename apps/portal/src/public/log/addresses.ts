export interface LogFilter {
  readonly kind?: string;
  readonly about?: string;
  readonly after?: string;
}

/** Addresses of the public log in one language. */
export function logAddresses(locale: string) {
  const log = `/${locale}/log`;
  return {
    log,
    record: (index: number) => `${log}/${index}`,
    list: (filter: LogFilter) => {
      const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
      return search ? `${log}?${search}#records` : log;
    },
  };
}

export type LogAddresses = ReturnType<typeof logAddresses>;
