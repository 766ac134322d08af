import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { ActorReader } from '../../src/platform/auth/actor.ts';
import { DAY_MS } from '../../src/platform/clock/clock.ts';
import { CastVote, CloseItem, type VoteChoice } from '../../src/modules/governance/index.ts';
import { AssessEligibility } from '../../src/modules/grants/application/assess-eligibility.ts';
import { ProposeCall } from '../../src/modules/grants/application/propose-call.ts';
import { ProposeDecision } from '../../src/modules/grants/application/propose-decision.ts';
import { SaveAnswers } from '../../src/modules/grants/application/save-answers.ts';
import { StartApplication } from '../../src/modules/grants/application/start-application.ts';
import { SubmitApplication } from '../../src/modules/grants/application/submit-application.ts';
import type { FormField } from '../../src/modules/grants/domain/form.ts';
import { contributionCleared, contributionReceived, Ledger } from '../../src/modules/ledger/index.ts';
import type { TestFund } from './fund.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface TestApplicant {
  readonly organisationId: string;
  readonly signatory: TestPerson;
  readonly editor: TestPerson;
}

const field = { hint: '', required: true, identifying: false };
export const TEST_FORM: readonly FormField[] = [
  { ...field, id: 'title', kind: 'text', label: 'Title', maxLength: 120 },
  { ...field, id: 'requested', kind: 'amount', label: 'How much do you ask for?' },
  { ...field, id: 'plan', kind: 'long_text', label: 'What will you do?', maxWords: 200 },
  { ...field, id: 'team', kind: 'long_text', label: 'Who are you?', maxWords: 100, required: false, identifying: true },
  { ...field, id: 'accounts', kind: 'file', label: 'Your accounts', maxFiles: 2, required: false, identifying: true },
];

/** The actor behind a test person's session, with all roles of this moment. */
export async function actorOf(application: TestApplication, person: TestPerson): Promise<Actor> {
  const actor = await application.get(ActorReader).read(person.cookie.split('=')[1]!);
  if (!actor) throw new Error(`${person.handle} is not signed in`);
  return actor;
}

/** Money that the board may allocate now, without the detour over a payment provider. */
export function clearedMoney(
  application: TestApplication,
  { fund }: TestFund,
  amountMinor: bigint,
  code = 'EUR',
): Promise<void> {
  const amount = money(amountMinor, currency(code));
  const cause = {
    fundId: fund.id,
    effectiveOn: '2026-11-21',
    causeType: 'contribution',
    causeId: randomUUID(),
    memo: 'A transfer',
  };
  const moves = [contributionReceived(amount, money(0n, currency(code)), 'bank'), contributionCleared(amount)];
  return inTransaction(application, async (tx) => {
    for (const move of moves) {
      expectOk(await application.get(Ledger).post(tx, { ...move, ...cause, idempotencyKey: randomUUID() }));
    }
  });
}

/** A call that the board has opened; applications close in thirty days. */
export async function aPublishedCall(
  application: TestApplication,
  fund: TestFund,
  { envelopeMinor = 100_000_00n, ceilingMinor = 40_000_00n, code = 'EUR' } = {},
): Promise<{ id: string; slug: string }> {
  const officer = await actorOf(application, fund.grantsOfficer);
  const now = application.clock.now();
  const slug = `call-${randomUUID()}`;
  const id = expectOk(
    await application.get(ProposeCall).execute(officer, {
      fundId: fund.fund.id,
      slug,
      title: 'Moderation in languages with few moderators',
      summary: 'Grants for groups who help people whose words are taken down by mistake.',
      description: 'We fund two years of work with people who are affected.',
      locale: 'en',
      currency: code,
      envelopeMinor,
      ceilingMinor,
      form: TEST_FORM,
      criteria: [
        { id: 'need', title: 'Need', hint: 'Who is affected, and how much', weight: 60 },
        { id: 'plan', title: 'Plan', hint: 'Whether it can work', weight: 40 },
      ],
      eligibilityCriteria: ['Works in the region', 'Is not a company'],
      opensAt: now,
      closesAt: new Date(now.getTime() + 30 * DAY_MS),
      decisionBy: new Date(now.getTime() + 90 * DAY_MS).toISOString().slice(0, 10),
    }),
  );
  expectOk(await decide(application, fund, await itemAbout(application, id), 'yes'));
  return { id, slug };
}

/** An NGO with somebody who writes and somebody who signs. */
export async function anApplicant(application: TestApplication, name?: string): Promise<TestApplicant> {
  const organisationId = await anOrganisation(application, 'ngo', name);
  const [signatory, editor] = [await aPerson(application), await aPerson(application)];
  await giveRole(application, signatory, organisationId, 'ngo_signatory');
  await giveRole(application, editor, organisationId, 'ngo_editor');
  return { organisationId, signatory, editor };
}

export async function aSubmittedApplication(
  application: TestApplication,
  call: { id: string },
  applicant: TestApplicant,
  { requestedMinor = 40_000_00n, code = 'EUR', plan = 'Answer calls every day' } = {},
): Promise<string> {
  const actor = await actorOf(application, applicant.signatory);
  const id = expectOk(await application.get(StartApplication).execute(actor, call.id, applicant.organisationId));
  const changes = [
    { fieldId: 'title', value: 'A hotline for wrong takedowns' },
    { fieldId: 'requested', value: { amountMinor: String(requestedMinor), currency: code } },
    { fieldId: 'plan', value: plan },
    { fieldId: 'team', value: 'Amani Digital Rights of Mombasa' },
  ];
  expectOk(await application.get(SaveAnswers).execute(actor, { applicationId: id, baseVersion: 0, changes }));
  expectOk(await application.get(SubmitApplication).execute(actor, id));
  return id;
}

export async function makeEligible(application: TestApplication, fund: TestFund, applicationId: string): Promise<void> {
  const officer = await actorOf(application, fund.grantsOfficer);
  const findings = [{ criterion: 'Works in the region', met: true, reason: 'Registered in Mombasa.' }];
  const input = { applicationId, eligible: true, findings, reasons: 'All criteria of the call are met.' };
  expectOk(await application.get(AssessEligibility).execute(officer, input));
}

/** Puts an award in two tranches before the board; answers the item's id. */
export async function proposeAward(
  application: TestApplication,
  fund: TestFund,
  applicationId: string,
  amountMinor: bigint,
): Promise<string> {
  const officer = await actorOf(application, fund.grantsOfficer);
  const half = amountMinor / 2n;
  return expectOk(
    await application.get(ProposeDecision).execute(officer, {
      applicationId,
      outcome: 'award',
      amountMinor,
      tranches: [
        { amountMinor: half, dueOn: '2026-12-15', condition: 'agreement' },
        { amountMinor: amountMinor - half, dueOn: '2027-06-15', condition: 'report' },
      ],
      reasons: 'The need is great and the plan is sound.',
      closesAt: new Date(application.clock.now().getTime() + 14 * DAY_MS),
      meetingOn: null,
    }),
  );
}

/** All members vote alike, the chair closes, and what follows is handled. */
export async function decide(
  application: TestApplication,
  fund: TestFund,
  itemId: string,
  choice: VoteChoice,
): Promise<Awaited<ReturnType<CloseItem['execute']>>> {
  for (const member of fund.board) {
    expectOk(
      await application.get(CastVote).execute(await actorOf(application, member), { itemId, choice, reason: '' }),
    );
  }
  const reasons = 'The board follows the reviews and the criteria of the call.';
  const closed = await application.get(CloseItem).execute(fund.board[0]!, { itemId, reasons });
  await application.drain();
  return closed;
}

export async function itemAbout(application: TestApplication, subjectId: string): Promise<string> {
  const rows = await inTransaction(application, (tx) =>
    tx.query<{ id: string }>(`SELECT id FROM board_items WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [subjectId]),
  );
  return rows[0]!.id;
}
