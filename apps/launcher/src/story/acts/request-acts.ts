import { sable, type StoryRequest } from '../content/requests.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';
import { seatedIn } from './engagement-acts.ts';

/** A representative enters a company that is not on the platform. */
export async function enterSable(tale: Tale, forum: string): Promise<void> {
  const [representative = ''] = await seatedIn(tale, forum);
  const enter = mutation('enterAddressee', 'Addressee', { input: ['EnterAddresseeInput!', { ...sable, forum }] });
  await tale.act(`addressee-${sable.slug}`, representative, enter, {
    found: async () =>
      (await tale.client.ask<{ addressee: { id: string } | null }>(null, `{ addressee(slug: "${sable.slug}") { id } }`))
        .addressee,
  });
}

/** Filed for a forum, in all its languages, with a date. */
export async function fileRequest(
  tale: Tale,
  { slug, texts, documents }: StoryRequest,
  asked: { readonly forum: string; readonly addressee: string; readonly dueOn: string },
): Promise<void> {
  const [representative = ''] = await seatedIn(tale, asked.forum);
  const words = Object.entries(texts).map(([language, text]) => ({ language, ...text }));
  const kind = documents.length > 0 ? 'information' : 'question';
  const input = { ...asked, slug, kind, texts: words, language: 'en', documents };
  const file = mutation('fileRequest', 'Request', { input: ['FileRequestInput!', input] });
  await tale.act(`request-${slug}`, representative, file, { doneIf: ['SlugTaken'], done: { id: slug } });
}
