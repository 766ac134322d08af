import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';
import { seatedIn } from './engagement-acts.ts';

interface FactInCheck {
  readonly id: string;
  readonly kind: string;
  readonly objection: object | null;
}

const idOf = (tale: Tale, company: string): string => tale.known(`organisation-${company}`).id;

/** A company pins its own words to its record, in the languages it wrote them in. */
export async function pinReply(
  tale: Tale,
  { company, persona, texts }: { company: string; persona: string; texts: Readonly<Record<string, string>> },
): Promise<void> {
  const { ownCompanyRecord: own } = await tale.client.ask<{ ownCompanyRecord: { id: string } | null }>(
    persona,
    `{ ownCompanyRecord(organisationId: "${idOf(tale, company)}") { id } }`,
  );
  const words = Object.entries(texts).map(([language, text]) => ({ language, text }));
  const pin = mutation('pinReply', 'PinnedReply', {
    input: ['PinReplyInput!', { companyId: own?.id ?? '', texts: words }],
  });
  await tale.act(`pinned-reply-${company}`, persona, pin);
}

/** A company objects to a fact that it is checking, a rating if there is one; null where nothing is in check. */
export function objectToFact(
  tale: Tale,
  {
    company,
    persona,
    ...words
  }: { company: string; persona: string; language: string; text: string; evidence: string },
): Promise<string | null> {
  return tale.once(`fact-objection-${company}`, async () => {
    const facts = await tale.client.list<FactInCheck>(
      persona,
      `factsInCheck(organisationId: "${idOf(tale, company)}")`,
      'id kind objection { id }',
    );
    const rating = facts.find(({ kind }) => kind === 'answer_rated') ?? facts[0];
    if (!rating) return null;
    if (rating.objection) return rating.id;
    const input = { factId: rating.id, ...words };
    await tale.client.act(persona, mutation('objectToFact', 'RecordFact', { input: ['ObjectToFactInput!', input] }));
    return rating.id;
  });
}

/** One representative proposes what becomes of a disputed fact; the decision still waits for a majority. */
export async function proposeRuling(
  tale: Tale,
  { forum, factId, ...ruling }: { forum: string; factId: string; ruling: string; language: string; reasons: string },
): Promise<void> {
  const [representative = ''] = await seatedIn(tale, forum);
  const propose = mutation('proposeFactRuling', 'RecordFact', {
    input: ['ProposeFactRulingInput!', { factId, ...ruling }],
  });
  await tale.act(`fact-ruling-${factId}`, representative, propose);
}

/** A second representative agrees, where more than one is seated: with that it is decided. */
export async function agreeToRuling(tale: Tale, { forum, factId }: { forum: string; factId: string }): Promise<void> {
  const [, second] = await seatedIn(tale, forum);
  if (second === undefined) return;
  await tale.once(`fact-ruling-agreed-${factId}`, async () => {
    const checks = await tale.client.list<{ fact: { id: string }; agreedByMe: boolean; ruling: { id: string } | null }>(
      second,
      'factChecks(isOpen: true)',
      'fact { id } agreedByMe ruling { id }',
    );
    const check = checks.find(({ fact }) => fact.id === factId);
    if (!check?.ruling || check.agreedByMe) return null;
    const given = { rulingId: ['ID!', check.ruling.id] } as const;
    await tale.client.act(second, mutation('agreeToFactRuling', 'RecordFact', given));
    return null;
  });
}
