import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VOICE_BYTES_MAXIMUM } from '../files/voice-kinds.ts';

/** What somebody sent with a form of a public page: text by field, files as base64. */
export type PostedForm = Readonly<Record<string, string>>;

/** Answers a posted form with a page; the same address by GET is the empty form. */
export type AnswerForm = (request: FastifyRequest, posted: PostedForm, reply: FastifyReply) => Promise<FastifyReply>;

const FIELDS_MAXIMUM = 20;
const FIELD_BYTES_MAXIMUM = 40_000;
/** Browsers say from where a form was sent. Older ones say nothing, and a form of ours needs no session. */
const FROM_ELSEWHERE = 'cross-site';

/** Forms of public pages work without script and without a session: whatever they change is allowed to anybody. */
export function registerPublicForms(app: NestFastifyApplication, locales: readonly string[], answer: AnswerForm): void {
  const fastify = app.getHttpAdapter().getInstance();
  for (const locale of locales) {
    fastify.post(`/${locale}/*`, async (request, reply) => {
      if (request.headers['sec-fetch-site'] === FROM_ELSEWHERE) return reply.status(403).send('Not from here.');
      const posted = await readForm(request);
      if (!posted) return reply.status(413).send('Too much at once. Nothing was kept.');
      return answer(request, posted, reply);
    });
  }
}

async function readForm(request: FastifyRequest): Promise<PostedForm | null> {
  if (!request.isMultipart()) return textFields(request.body);
  const limits = { fileSize: VOICE_BYTES_MAXIMUM, files: 1, fields: FIELDS_MAXIMUM, fieldSize: FIELD_BYTES_MAXIMUM };
  const posted: Record<string, string> = {};
  try {
    for await (const part of request.parts({ limits: { ...limits, parts: FIELDS_MAXIMUM + 1 } })) {
      const value = part.type === 'file' ? (await part.toBuffer()).toString('base64') : String(part.value);
      posted[part.fieldname] = value;
    }
  } catch {
    return null;
  }
  return posted;
}

function textFields(body: unknown): PostedForm {
  if (typeof body !== 'object' || body === null) return {};
  const fields = Object.entries(body).slice(0, FIELDS_MAXIMUM);
  return Object.fromEntries(fields.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
