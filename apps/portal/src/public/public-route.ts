import type { TypedDocumentNode } from '@urql/core';
import type { ReactElement } from 'react';
import type { I18n } from '@lingui/core';
import type { Locale } from '../shared/i18n/locales.ts';

/** Runs a read on the API for the public, and answers its data; throws where the API fails. */
export type Execute = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

interface PublicRequest {
  readonly locale: Locale;
  /** The named parts of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  /** Where this site is, without a slash at its end: for what readers copy and use elsewhere. */
  readonly siteUrl: string;
  readonly i18n: I18n;
  /** What the reader sent with a form of this page, files as base64; undefined where they only look. */
  readonly posted?: Readonly<Record<string, string>>;
}

/** A finished public page. `title` is for the tab, search engines and whoever shares the address. */
export interface PublicPage {
  readonly title: string;
  readonly description: string;
  readonly body: ReactElement;
  /** There is nothing at this address, and the page says where there is. */
  readonly isMissing?: boolean;
}

/** One public page: what it reads, and how it looks. Rendered on the server only; nothing of it reaches a browser as script. */
export interface PublicRoute {
  /** For example `/funds/:slug`. */
  readonly path: string;
  /** How long a CDN may keep it, in seconds; 30 unless said. A browser asks again each time: totals move. */
  readonly maxAgeSeconds?: number;
  /** The page, or null where there is nothing at this address. */
  readonly render: (request: PublicRequest, execute: Execute) => Promise<PublicPage | null>;
}
