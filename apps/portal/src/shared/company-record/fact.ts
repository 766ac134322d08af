/** A dated fact as GraphQL sends it; days are calendar days. */
export interface FactLike {
  readonly kind: string;
  readonly outcome?: string | null | undefined;
  readonly inTime?: boolean | null | undefined;
  readonly daysTaken?: number | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly phase?: string | null | undefined;
  readonly count?: number | null | undefined;
}

export interface FactSourceLike {
  readonly kind: string;
  readonly reference: string;
  readonly number?: number | null | undefined;
}

/** Where a source stands on the public pages; null where it has no page of its own. */
export function sourceAddress(locale: string, { kind, reference, number }: FactSourceLike): string | null {
  const slug = encodeURIComponent(reference);
  switch (kind) {
    case 'position':
      return `/${locale}/positions/${slug}`;
    case 'recommendation':
    case 'answer':
      return `/${locale}/positions/${slug}#recommendation-${number ?? ''}`;
    case 'request':
      return `/${locale}/requests/${slug}`;
    case 'engagement':
      return `/${locale}/engagements/${slug}`;
    default:
      return null;
  }
}
