/** A record in the log, as anybody may read it. */
export interface LoggedRecord {
  /** Place in the log, from 0. */
  readonly index: number;
  readonly kind: string;
  readonly subjectId: string;
  readonly publishedAt: Date;
  readonly commitment: Buffer;
  /** Null once the text was removed. */
  readonly opened: { readonly salt: Buffer; readonly content: string } | null;
  readonly removal: { readonly reason: string; readonly at: Date } | null;
}

/** What the log says about itself at the moment. */
export interface LogHead {
  readonly size: number;
  readonly root: Buffer;
  /** The checkpoint as it is served: signed by the log, and by the witnesses that cosigned. */
  readonly note: Buffer;
  readonly publishedAt: Date;
}
