import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComponentType } from 'react';
import type {
  GrievanceShares,
  GrievanceTopic,
  PublicationMode,
  ReprisalKind,
  ReprisalUrgency,
} from '../../generated/graphql.ts';
import type { Execute, PublicRoute } from '../public-route.ts';
import { heardAddresses, type SendingKind } from './addresses.ts';
import { fileGrievance, reportReprisal, sendOneOffInput } from './api/send.ts';
import { ChooseForumPage } from './choose-forum-page.tsx';
import { readAbout } from './forms/about-boxes.tsx';
import type { Posted } from './forms/fields.tsx';
import { GrievanceForm } from './forms/grievance-form.tsx';
import { type FormPageProps, InputForm } from './forms/input-form.tsx';
import type { Refusal } from './forms/problem.tsx';
import { ReprisalForm } from './forms/reprisal-form.tsx';
import { placeOrForums } from './place-or-forums.ts';
import { type Receipt, ReceiptPage } from './receipt-page.tsx';
import { codeOfError, refusalOf } from './refusals.ts';

type Sent = { readonly receipt: Receipt } | { readonly refusal: Refusal };

interface Answered {
  readonly __typename: string;
  readonly problem?: string;
  readonly faults?: readonly { readonly path: string }[];
}

/** A word of a fixed list; anything else falls back, and the API refuses what it does not know. */
const orNull = (text: string | undefined): string | null => (text ? text : null);

function destination(posted: Posted, forum: string) {
  const language = posted['language'] ?? '';
  return { forum, ...readAbout(posted['about']), language, country: orNull(posted['country']) };
}

const senders: Record<SendingKind, (posted: Posted, forum: string, execute: Execute) => Promise<Answered>> = {
  async input(posted, forum, execute) {
    const mode = (posted['mode'] ?? 'members_only') as PublicationMode;
    const sealedUntil = mode === 'sealed_until' ? orNull(posted['sealedUntil']) : null;
    const words = { text: orNull(posted['text']?.trim()), voice: orNull(posted['voice']) };
    const isHeavy = posted['isHeavy'] === 'yes';
    const engagement = orNull(posted['engagement']);
    const input = { ...destination(posted, forum), ...words, engagement, mode, sealedUntil, isHeavy };
    return (await execute(sendOneOffInput, { input })).answer;
  },
  async grievance(posted, forum, execute) {
    const shares = (posted['shares'] ?? 'nothing') as GrievanceShares;
    const texts = { text: posted['text'] ?? '', companyText: shares === 'part' ? (posted['companyText'] ?? '') : null };
    const input = { ...destination(posted, forum), ...texts, shares, topic: posted['topic'] as GrievanceTopic };
    return (await execute(fileGrievance, { input })).answer;
  },
  async reprisal(posted, forum, execute) {
    const about = { kind: posted['kind'] as ReprisalKind, urgency: posted['urgency'] as ReprisalUrgency };
    const words = { text: posted['text'] ?? '', safeContact: orNull(posted['safeContact']?.trim()) };
    return (await execute(reportReprisal, { input: { ...destination(posted, forum), ...about, ...words } })).answer;
  },
};

async function send(kind: SendingKind, posted: Posted, forum: string, execute: Execute): Promise<Sent> {
  try {
    const answer = await senders[kind](posted, forum, execute);
    if (answer.__typename === 'HeardReceipt') return { receipt: answer as unknown as Receipt };
    const paths = (answer.faults ?? []).map(({ path }) => path);
    return { refusal: refusalOf(answer.problem ?? answer.__typename, paths) };
  } catch (error) {
    return { refusal: refusalOf(codeOfError(error)) };
  }
}

function sendingRoute(kind: SendingKind, heading: MessageDescriptor, Form: ComponentType<FormPageProps>): PublicRoute {
  return {
    path: `/heard/${kind}`,
    maxAgeSeconds: 0,
    async render({ search, posted, locale, i18n }, execute) {
      const addresses = heardAddresses(locale);
      const page = { title: i18n._(msg`Be heard`), description: i18n._(heading) };
      const { place, forums } = await placeOrForums(execute, search.get('forum'));
      if (!place) {
        const choosing = { title: i18n._(heading), forums, href: addresses[kind], addresses };
        return { ...page, body: <ChooseForumPage {...choosing} /> };
      }
      const sent = posted ? await send(kind, posted, place.forum?.slug ?? '', execute) : null;
      if (sent && 'receipt' in sent)
        return { ...page, body: <ReceiptPage receipt={sent.receipt} addresses={addresses} /> };
      const form = { place, posted: posted ?? {}, refusal: sent?.refusal ?? null, locale, addresses };
      return { ...page, body: <Form {...form} /> };
    },
  };
}

export const sendingRoutes: readonly PublicRoute[] = [
  sendingRoute('input', msg`Say something once`, InputForm),
  sendingRoute('grievance', msg`A grievance to a company`, GrievanceForm),
  sendingRoute('reprisal', msg`A reprisal`, ReprisalForm),
];
