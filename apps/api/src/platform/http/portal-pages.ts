import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { execute, parse } from 'graphql';
import { Loaders } from '../graphql/loaders.ts';
import { type PostedForm, registerPublicForms } from './public-forms.ts';

const LOCALES = ['en', 'es', 'fr', 'ar'];
const PUBLIC_MAX_AGE_SECONDS = 30;

/** Rooms whose pages are cited and sent in mails without a language: whoever follows gets them in their own. */
const ROOMS_WITHOUT_LANGUAGE = [
  ...['calls', 'companies', 'consultations', 'elections', 'engagements', 'forums', 'funds', 'heard', 'honoraria'],
  ...['learning', 'positions', 'requests'],
];

type Execute = (document: unknown, variables: Record<string, unknown>) => Promise<unknown>;

interface PublicPages {
  renderPublicPage(
    request: { path: string; search: string; siteUrl: string; posted?: PostedForm },
    execute: Execute,
  ): Promise<{ status: number; headers: Record<string, string>; body: string }>;
}

/** Serves the built portal: hashed assets, the workspaces' single page, and the public pages rendered here. */
export async function registerPortal(
  app: NestFastifyApplication,
  portalFolder: string,
  siteUrl: string,
): Promise<void> {
  const client = join(portalFolder, 'client');
  const server = join(portalFolder, 'server', 'entry-server.js');
  if (!existsSync(server)) throw new Error(`the portal is not built: ${server} is missing; run npm run build`);
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: client,
    index: false,
    serve: true,
    wildcard: false,
    preCompressed: false,
    setHeaders: keepHashedFiles,
  });
  const workspace = readFileSync(join(client, 'index.html'), 'utf8');
  const sendWorkspace = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(workspace);
  fastify.get('/app', sendWorkspace);
  fastify.get('/app/*', sendWorkspace);
  const pages = (await import(pathToFileURL(server).href)) as PublicPages;
  const executeAsStranger = strangersExecute(app);
  const render = (request: FastifyRequest, reply: FastifyReply, form?: { readonly posted: PostedForm }) => {
    const { pathname: path, search } = new URL(request.url, 'http://portal');
    const page = { path, search, siteUrl, ...form };
    // Who reads is nobody's business; who sends a form is counted by a keyed hash, so that nobody sends ten thousand.
    return sendPublicPage(pages.renderPublicPage(page, executeAsStranger(form ? request.ip : '')), reply);
  };
  registerPublicForms(app, LOCALES, (request, posted, reply) => render(request, reply, { posted }));
  for (const locale of LOCALES) {
    fastify.get(`/${locale}`, (request, reply) => render(request, reply));
    fastify.get(`/${locale}/*`, (request, reply) => render(request, reply));
  }
  leadToOwnLanguage(fastify);
}

function leadToOwnLanguage(fastify: FastifyInstance): void {
  const lead = (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${preferredLocale(request)}${request.url === '/' ? '' : request.url}`, 302);
  fastify.get('/', lead);
  for (const room of ROOMS_WITHOUT_LANGUAGE) {
    fastify.get(`/${room}`, lead);
    fastify.get(`/${room}/*`, lead);
  }
}

/** Files under /assets/ carry a hash of their content in their names: a browser need never ask for them again. */
function keepHashedFiles(reply: FastifyReply, path: string): void {
  if (/[\\/]assets[\\/]/.test(path)) void reply.header('cache-control', 'public, max-age=31536000, immutable');
}

async function sendPublicPage(
  rendering: ReturnType<PublicPages['renderPublicPage']>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = await rendering;
  const cache = page.status === 200 ? `public, max-age=${PUBLIC_MAX_AGE_SECONDS}` : 'no-store';
  return reply
    .status(page.status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': cache, ...page.headers })
    .send(page.body);
}

/** Public pages see exactly what a stranger's GraphQL request would: no session, every permission checked. */
function strangersExecute(app: NestFastifyApplication): (ip: string) => Execute {
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return (ip) => async (document, variables) => {
    const source = typeof document === 'string' ? document : String(document);
    const contextValue = { request: { readActor: () => Promise.resolve(null), ip }, loaders: new Loaders() };
    const result = await execute({ schema, document: parse(source), variableValues: variables, contextValue });
    if (result.errors?.[0]) throw result.errors[0];
    return result.data;
  };
}

function preferredLocale(request: FastifyRequest): string {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => LOCALES.includes(language)) ?? 'en';
}
