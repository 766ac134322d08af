import { answersOf, type StoryApplication } from '../content/applications.ts';
import { CLOSE_TO_PEOPLE, criteria, form, REGISTERED, type StoryCall } from '../content/calls.ts';
import type { Tale } from '../tale.ts';
import { decide, openItem, openItemAbout } from './board-acts.ts';

export interface CallDays {
  readonly opens: Date;
  readonly closes: Date;
  /** Calendar day. */
  readonly decisionBy: string;
}

/** The grants officer proposes a call and the board opens it. Answers its id. */
export async function openCall(tale: Tale, call: StoryCall, days: CallDays): Promise<string> {
  const { currency, envelopeMinor, ceilingMinor, ...texts } = call;
  const input = {
    ...texts,
    fundId: tale.known('fund').id,
    locale: 'en',
    envelope: { amountMinor: envelopeMinor, currency },
    ceiling: { amountMinor: ceilingMinor, currency },
    form,
    criteria,
    opensAt: days.opens.toISOString(),
    closesAt: days.closes.toISOString(),
    decisionBy: days.decisionBy,
  };
  const { id } = await tale.act(
    `call-${call.slug}`,
    'grants-officer',
    { name: 'proposeCall', success: 'Done', variables: { input: ['ProposeCallInput!', input] } },
    { found: () => proposedCall(tale, call) },
  );
  await decide(tale, {
    step: `call-${call.slug}`,
    itemId: await tale.once(`item-${call.slug}`, () => openItemAbout(tale, id)),
    reasons:
      'The call serves the purpose of the fund, its criteria are public before anybody applies, and the money for it has cleared.',
  });
  return id;
}

async function proposedCall(tale: Tale, { title }: StoryCall): Promise<{ id: string } | undefined> {
  const item = await openItem(tale, (each) => each.subjectKind === 'call' && each.title.includes(title));
  return item && { id: item.subjectId };
}

export interface Applying {
  readonly callId: string;
  readonly currency: string;
  readonly application: StoryApplication;
  /** Who writes, where that is not the signatory. */
  readonly writer?: string;
  /** How many of the answers are given; all of them when absent. */
  readonly answered?: number;
}

const stepOf = (what: string, { callId, application }: Applying): string =>
  `${what}-${callId}-${application.organisation}`;

/** Starts an application and fills it in, field by field as people do. Answers its id. */
export async function write(tale: Tale, applying: Applying): Promise<string> {
  const { callId, application, currency } = applying;
  const writer = applying.writer ?? application.signatory;
  const organisationId = tale.known(`organisation-${application.organisation}`).id;
  const { id } = await tale.act(
    stepOf('start', applying),
    writer,
    {
      name: 'startApplication',
      success: 'Application',
      variables: { callId: ['String!', callId], organisationId: ['String!', organisationId] },
    },
    {
      found: async () => {
        const mine = await tale.client.list<{ id: string; callId: string }>(writer, 'myApplications', 'id callId');
        return mine.find((each) => each.callId === callId);
      },
    },
  );
  const answers = Object.entries(answersOf(application, currency)).slice(0, applying.answered);
  await tale.once(stepOf('answers', applying), () => fillIn(tale, writer, id, answers));
  return id;
}

async function fillIn(
  tale: Tale,
  writer: string,
  applicationId: string,
  answers: readonly (readonly [fieldId: string, value: unknown])[],
): Promise<number> {
  const { application } = await tale.client.ask<{ application: { version: number } }>(
    writer,
    `query ($id: String!) { application(id: $id) { version } }`,
    { id: applicationId },
  );
  let { version } = application;
  for (const [fieldId, value] of answers) {
    const input = { applicationId, baseVersion: version, changes: [{ fieldId, value }] };
    const saved = await tale.client.act<{ version: number }>(writer, {
      name: 'saveAnswers',
      success: 'Application',
      fields: 'id version',
      variables: { input: ['SaveAnswersInputType!', input] },
    });
    version = saved.version;
  }
  return version;
}

export async function submit(tale: Tale, applying: Applying): Promise<string> {
  const applicationId = await write(tale, applying);
  await tale.act(
    stepOf('submit', applying),
    applying.application.signatory,
    {
      name: 'submitApplication',
      success: 'Application',
      variables: { applicationId: ['String!', applicationId] },
    },
    { doneIf: ['WrongState'], done: { id: applicationId } },
  );
  return applicationId;
}

export interface Assessment {
  readonly applicationId: string;
  /** Why not, where the applicant is in no public register of charities. */
  readonly refusal?: string;
}

export async function assess(tale: Tale, { applicationId, refusal }: Assessment): Promise<void> {
  const eligible = refusal === undefined;
  const input = {
    applicationId,
    eligible,
    findings: [
      { criterion: REGISTERED, met: eligible, reason: refusal ?? 'Found in the public register.' },
      { criterion: CLOSE_TO_PEOPLE, met: true, reason: 'The plan names the people it reaches.' },
    ],
    reasons: refusal ?? 'Both conditions of the call are met; the application goes to review.',
  };
  await tale.act(
    `assess-${applicationId}`,
    'grants-officer',
    { name: 'assessEligibility', success: 'Done', variables: { input: ['AssessEligibilityInputType!', input] } },
    { doneIf: ['WrongState'], done: { id: applicationId } },
  );
}
