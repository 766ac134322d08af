import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { print, type DocumentNode } from 'graphql';
import { renderToStaticMarkup } from 'react-dom/server';
import { UiSurroundingsProvider } from '../shared/i18n/ui-surroundings.tsx';
import { isLocale, preferredLocale, type Locale } from '../shared/i18n/locales.ts';
import { PublicDocument } from './layout/public-document.tsx';
import { notFoundPage } from './layout/not-found-page.tsx';
import { matchRoute } from './match-route.ts';
import type { Execute, PublicPage } from './public-route.ts';
import { publicRoutes } from './routes.tsx';
import { serverI18n } from './server-catalogues.ts';

export interface PublicPageRequest {
  /** Path of the address without the query, for example `/en/funds/commons`. */
  readonly path: string;
  /** The query, with or without its question mark. */
  readonly search: string;
  /** Where this site is, without a slash at its end, for example `https://baraza.example`. */
  readonly siteUrl: string;
  /** Only looked at where the path names no language. */
  readonly acceptLanguage?: string;
  /** A form that was sent to this page; what is answered to it is kept by nobody. */
  readonly posted?: Readonly<Record<string, string>>;
}

/** Runs the text of a GraphQL read as a stranger would, and answers its `data`; throws where it fails. */
export type ExecuteText = (document: string, variables: Record<string, unknown>) => Promise<unknown>;

export interface PublicPageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What public pages may load: their own files and nothing else. No script or style inline. */
export const PUBLIC_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // Somebody listens to the voice note that they recorded before they send it.
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A public page as complete HTML, or a redirect to the reader's language where the path names none. It depends on the
 * address, the query and public data only, so any cache may keep it.
 */
export async function renderPublicPage(
  request: PublicPageRequest,
  executeText: ExecuteText,
): Promise<PublicPageResponse> {
  const execute: Execute = (document, variables) =>
    executeText(print(document as DocumentNode), variables as Record<string, unknown>) as Promise<never>;
  const [, first, ...rest] = request.path.split('/');
  if (!isLocale(first)) return redirectToLocale(request);
  const search = new URLSearchParams(request.search);
  const path = `/${rest.filter(Boolean).join('/')}`;
  const match = matchRoute(publicRoutes, path);
  const i18n = serverI18n(first, match?.route.area);
  const { siteUrl, posted } = request;
  const asked = match && { locale: first, params: match.params, search, siteUrl, i18n, ...(posted && { posted }) };
  const page = asked ? await match.route.render(asked, execute) : null;
  const address = path + (search.size > 0 ? `?${search}` : '');
  return {
    status: page && !page.isMissing ? 200 : 404,
    headers: htmlHeaders(first, page && !posted ? (match?.route.maxAgeSeconds ?? 30) : 0),
    body: documentHtml(i18n, first, address, page ?? notFoundPage(i18n)),
  };
}

function redirectToLocale(request: PublicPageRequest): PublicPageResponse {
  const locale = preferredLocale(request.acceptLanguage);
  const path = request.path.replace(/^\/+/, '/').replace(/\/+$/, '');
  const query = request.search.replace(/^\??/, '');
  const headers = {
    location: `/${locale}${path}${query ? `?${query}` : ''}`,
    vary: 'accept-language',
    'cache-control': 'public, max-age=300',
  };
  return { status: 302, headers, body: '' };
}

function htmlHeaders(locale: Locale, maxAgeSeconds: number): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'cache-control': maxAgeSeconds > 0 ? `public, max-age=0, s-maxage=${maxAgeSeconds}` : 'no-store',
    'content-security-policy': PUBLIC_CONTENT_SECURITY_POLICY,
  };
}

function documentHtml(i18n: I18n, locale: Locale, address: string, page: PublicPage): string {
  const markup = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <UiSurroundingsProvider>
        <PublicDocument locale={locale} address={address} page={page} />
      </UiSurroundingsProvider>
    </I18nProvider>,
  );
  return `<!doctype html>${markup}`;
}
