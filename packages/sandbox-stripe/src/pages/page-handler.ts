import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import { readBody } from '../http/read-body.ts';
import type { CheckoutSession } from '../model/checkout-session.ts';
import { paySession } from '../payments/pay-session.ts';
import { checkoutBody, closedBody, type Problem } from './checkout-page.ts';
import { readFont } from './fonts.ts';
import { html } from './html.ts';
import { chooseLanguage } from './language.ts';
import { layout } from './layout.ts';
import { readPayer, readSession, successUrl } from './page-data.ts';
import { stylesheet } from './stylesheet.ts';
import { languages, type Texts } from './texts/texts.ts';

export interface PageDependencies {
  readonly basePath: string;
  readonly transact: <Value>(work: (context: Context) => Value) => Value;
}

const sessionPath = /^\/c\/pay\/(cs_test_[0-9A-Za-z]+)$/;

export async function handlePageRequest(
  request: IncomingMessage,
  response: ServerResponse,
  dependencies: PageDependencies,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox.invalid');
  const { basePath } = dependencies;
  const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
  const asset = readAsset(path);
  if (asset !== undefined) return sendAsset(response, asset);
  const sessionId = sessionPath.exec(path)?.[1];
  if (sessionId === undefined) return sendMissing(request, response, dependencies, url);
  if (request.method === 'POST') return submit(request, response, dependencies, sessionId);
  show(request, response, dependencies, url, sessionId);
}

interface Asset {
  readonly type: string;
  readonly content: string | Buffer;
}

function readAsset(path: string): Asset | undefined {
  if (path === '/checkout.css') return { type: 'text/css; charset=utf-8', content: stylesheet };
  if (!path.startsWith('/fonts/')) return undefined;
  const font = readFont(path.slice('/fonts/'.length));
  return font === undefined ? undefined : { type: 'font/woff2', content: font };
}

function sendAsset(response: ServerResponse, { type, content }: Asset): void {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'max-age=3600',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}

async function submit(
  request: IncomingMessage,
  response: ServerResponse,
  { basePath, transact }: PageDependencies,
  sessionId: string,
): Promise<void> {
  const form = new URLSearchParams((await readBody(request)) ?? '');
  const methodId = form.get('method') ?? '';
  const paid = transact((context) => paySession(context, sessionId, methodId, readPayer(form)));
  if (paid.ok) return redirect(response, successUrl(paid.value));
  // Back to the page by GET, so that reloading it never pays; it takes what went wrong from the session.
  const language = encodeURIComponent(form.get('lang') ?? '');
  redirect(response, `${basePath}/c/pay/${sessionId}?lang=${language}&problem=${paid.error.type}`);
}

function show(
  request: IncomingMessage,
  response: ServerResponse,
  dependencies: PageDependencies,
  url: URL,
  sessionId: string,
): void {
  const found = dependencies.transact((context) => readSession(context, sessionId));
  if (found === undefined) return sendMissing(request, response, dependencies, url);
  const { session, customer, items, lastError } = found;
  const accepted = request.headers['accept-language'];
  const language = chooseLanguage(url.searchParams.get('lang'), session.locale, customer, accepted);
  const texts = languages[language];
  const problem = problemOf(url.searchParams.get('problem'), lastError, texts);
  const body =
    session.status === 'open'
      ? checkoutBody({
          session,
          items,
          language,
          email: session.customer_email ?? customer?.email ?? null,
          name: customer?.name ?? null,
          problem,
        })
      : closedBody(session, language, successUrl(session));
  const title = `${problem === undefined ? '' : `${problem.title} · `}${texts.pay} · ${texts.sandbox}`;
  const { basePath } = dependencies;
  const page = layout({ language, title, body, basePath, pagePath: `${basePath}/c/pay/${session.id}` });
  sendPage(response, 200, page, session);
}

function problemOf(problem: string | null, lastError: string | undefined, texts: Texts): Problem | undefined {
  if (problem === 'method_not_offered') return { title: texts.choose, text: texts.chooseFirst };
  if (problem !== 'declined' || lastError === undefined) return undefined;
  const reasons: Readonly<Record<string, string>> = {
    insufficient_funds: texts.insufficientFunds,
    expired_card: texts.expiredCard,
  };
  return { title: texts.declinedTitle, text: reasons[lastError] ?? texts.declined };
}

function sendMissing(
  request: IncomingMessage,
  response: ServerResponse,
  { basePath }: PageDependencies,
  url: URL,
): void {
  const language = chooseLanguage(url.searchParams.get('lang'), null, undefined, request.headers['accept-language']);
  const texts = languages[language];
  const body = html`<h1>${texts.missingTitle}</h1>
    <p>${texts.missingText}</p>`;
  const title = `${texts.missingTitle} · ${texts.sandbox}`;
  sendPage(response, 404, layout({ language, title, body, basePath, pagePath: url.pathname }), undefined);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  response.end();
}

/** Browsers hold a form's redirects against `form-action` too: the merchant's origin has to be among them. */
function sendPage(response: ServerResponse, status: number, page: string, session: CheckoutSession | undefined): void {
  const target = session === undefined ? '' : ` ${new URL(successUrl(session)).origin}`;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self'${target}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
}
