import { answersOf, type StoryApplication } from '../content/applications.ts';
import { CLOSE_TO_PEOPLE, criteria, form, REGISTERED, type StoryCall } from '../content/calls.ts';
import { accountOf } from '../scenes/people.ts';
import type { Tale } from '../tale.ts';
import { decide, openItemAbout } from './board-acts.ts';

export interface CallDays {
  readonly opens: Date;
  readonly closes: Date;
  /** Calendar day. */
  readonly decisionBy: string;
}

/** The grants officer proposes a call and the board opens it. Answers its id. */
export async function openCall(tale: Tale, call: StoryCall, days: CallDays): Promise<string> {
  const { currency, envelopeMinor, ceilingMinor, ...texts } = call;
  const { id } = await tale.act(`call-${call.slug}`, 'grants-officer', {
    name: 'proposeCall',
    success: 'Done',
    variables: {
      input: [
        'ProposeCallInput!',
        {
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
        },
      ],
    },
  });
  await decide(tale, {
    step: `call-${call.slug}`,
    itemId: await tale.once(`item-${call.slug}`, () => openItemAbout(tale, 'board-chair', id)),
    reasons:
      'The call serves the purpose of the fund, its criteria are public before anybody applies, and the money for it has cleared.',
  });
  return id;
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
  const { id } = await tale.act(stepOf('start', applying), writer, {
    name: 'startApplication',
    success: 'Application',
    variables: { callId: ['String!', callId], organisationId: ['String!', organisationId] },
  });
  const answers = Object.entries(answersOf(application, currency)).slice(0, applying.answered);
  await tale.once(stepOf('answers', applying), async () => {
    const { application: current } = await tale.client.ask<{ application: { version: number } }>(
      writer,
      `query ($id: String!) { application(id: $id) { version } }`,
      { id },
    );
    let { version } = current;
    for (const [fieldId, value] of answers) {
      const saved = await tale.client.act<{ version: number }>(writer, {
        name: 'saveAnswers',
        success: 'Application',
        fields: 'id version',
        variables: {
          input: ['SaveAnswersInputType!', { applicationId: id, baseVersion: version, changes: [{ fieldId, value }] }],
        },
      });
      version = saved.version;
    }
    return version;
  });
  return id;
}

export async function submit(tale: Tale, applying: Applying): Promise<string> {
  const applicationId = await write(tale, applying);
  await tale.act(stepOf('submit', applying), applying.application.signatory, {
    name: 'submitApplication',
    success: 'Application',
    variables: { applicationId: ['String!', applicationId] },
  });
  return applicationId;
}

export interface Assessment {
  readonly applicationId: string;
  /** Why not, where the applicant is in no public register of charities. */
  readonly refusal?: string;
}

export async function assess(tale: Tale, { applicationId, refusal }: Assessment): Promise<void> {
  await tale.act(`assess-${applicationId}`, 'grants-officer', {
    name: 'assessEligibility',
    success: 'Done',
    variables: {
      input: [
        'AssessEligibilityInputType!',
        {
          applicationId,
          eligible: refusal === undefined,
          findings: [
            { criterion: REGISTERED, met: refusal === undefined, reason: refusal ?? 'Found in the public register.' },
            { criterion: CLOSE_TO_PEOPLE, met: true, reason: 'The plan names the people it reaches.' },
          ],
          reasons: refusal ?? 'Both conditions of the call are met; the application goes to review.',
        },
      ],
    },
  });
}

const COMMENTS = [
  'The plan is clear, and it starts from what people have asked for. I would have liked to read how they are asked again once it runs.',
  'The steps and the people fit together. The budget is plain, and most of it reaches the work itself.',
  'A careful plan by people who know the places they write about. The time for setting it up is short.',
] as const;

/** Two or three reviewers read it without names and score it. */
export async function review(
  tale: Tale,
  applicationId: string,
  points: readonly (readonly [number, number, number])[],
): Promise<void> {
  const reviewers = ['reviewer-one', 'reviewer-two', 'reviewer-three'].slice(0, points.length);
  const dueAt = new Date(tale.now().getTime() + 14 * 86_400_000).toISOString();
  for (const [index, reviewer] of reviewers.entries()) {
    const { id: reviewId } = await tale.act(`assign-${applicationId}-${reviewer}`, 'grants-officer', {
      name: 'assignReviewer',
      success: 'Done',
      variables: {
        applicationId: ['String!', applicationId],
        reviewerId: ['String!', accountOf(tale, reviewer)],
        dueAt: ['DateTime!', dueAt],
      },
    });
    const scores = ['closeness', 'feasibility', 'value'].map((criterionId, place) => ({
      criterionId,
      points: points[index]?.[place] ?? 3,
      comment: '',
    }));
    await tale.act(`review-${applicationId}-${reviewer}`, reviewer, {
      name: 'writeReview',
      success: 'Done',
      variables: { input: ['WriteReviewInputType!', { reviewId, scores, comment: COMMENTS[index], final: true }] },
    });
  }
}

export interface Tranche {
  readonly amountMinor: string;
  readonly dueOn: string;
  readonly condition: 'agreement' | 'report';
}

export interface ProposedAward {
  readonly applicationId: string;
  readonly amountMinor: string;
  readonly tranches: readonly Tranche[];
  readonly reasons: string;
  readonly closesAt: Date;
  readonly meetingOn?: string;
}

/** Puts an award before the board. Answers the item’s id. */
export async function proposeAward(tale: Tale, award: ProposedAward): Promise<string> {
  const { closesAt, ...input } = award;
  return propose(tale, { ...input, outcome: 'award', closesAt: closesAt.toISOString() });
}

export async function proposeDecline(
  tale: Tale,
  decline: Pick<ProposedAward, 'applicationId' | 'reasons' | 'closesAt'>,
): Promise<string> {
  const { closesAt, ...input } = decline;
  return propose(tale, { ...input, outcome: 'decline', tranches: [], closesAt: closesAt.toISOString() });
}

async function propose(tale: Tale, input: { applicationId: string } & Record<string, unknown>): Promise<string> {
  const proposed = await tale.act(`propose-${input.applicationId}`, 'grants-officer', {
    name: 'proposeDecision',
    success: 'Done',
    variables: { input: ['ProposeDecisionInputType!', input] },
  });
  return proposed.id;
}

/** Half after the agreement, half after a report. */
export function twoTranches(amountMinor: string, firstDueOn: string, secondDueOn: string): readonly Tranche[] {
  const total = BigInt(amountMinor);
  const second = total / 2n;
  return [
    { amountMinor: String(total - second), dueOn: firstDueOn, condition: 'agreement' },
    { amountMinor: String(second), dueOn: secondDueOn, condition: 'report' },
  ];
}
