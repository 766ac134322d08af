import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { AuthoriseBatch } from '../../src/modules/compensation/application/authorise-batch.ts';
import {
  ChooseCompensation,
  type ChooseInput,
} from '../../src/modules/compensation/application/choose-compensation.ts';
import { PrepareBatch } from '../../src/modules/compensation/application/prepare-batch.ts';
import { ProposeCompensation } from '../../src/modules/compensation/application/propose-compensation.ts';
import { SaveMethod } from '../../src/modules/compensation/application/save-method.ts';
import { SendBatch } from '../../src/modules/compensation/application/send-batch.ts';
import type { ScheduleContent } from '../../src/modules/compensation/domain/schedule.ts';
import { ForumRepository } from '../../src/modules/forums/persistence/forum.repository.ts';
import { Outbox } from '../../src/platform/events/outbox.ts';
import type { TestFund } from './fund.ts';
import { actorOf, decide } from './grants.ts';
import { inTransaction, type TestPerson } from './people.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

export interface TestForum {
  readonly id: string;
  readonly slug: string;
}

/** A forum without members: offers name the forum, and the person need not be its member. */
export async function aBareForum(application: TestApplication, slug: string): Promise<TestForum> {
  const forum = { id: randomUUID(), slug };
  const moments = { createdAt: TEST_NOW, activatedAt: TEST_NOW, endedAt: null };
  const row = {
    ...forum,
    name: slug,
    state: 'active',
    pilotFrom: '2026-11-01',
    pilotTo: '2027-11-01',
    ...moments,
  } as const;
  await inTransaction(application, (tx) => application.get(ForumRepository).insert(tx, row));
  return forum;
}

/** One area for each forum, with a session paid by the hour. */
export function aSchedule(areas: readonly { slug: string; code: string; hourMinor: bigint }[]): ScheduleContent {
  const amountOf = (hourMinor: bigint, times: bigint) => String(hourMinor * times);
  return {
    areas: areas.map(({ slug, code }) => ({ slug, title: `Area ${slug}`, currency: code, places: [slug] })),
    rates: areas.flatMap(({ slug: area, hourMinor }) => [
      { area, activity: 'session' as const, unit: 'hour' as const, amountMinor: amountOf(hourMinor, 1n) },
      { area, activity: 'panel' as const, unit: 'flat' as const, amountMinor: amountOf(hourMinor, 2n) },
      { area, activity: 'organisation' as const, unit: 'day' as const, amountMinor: amountOf(hourMinor, 20n) },
    ]),
    caps: areas.map(({ slug: area, hourMinor }) => ({
      area,
      kind: 'travel' as const,
      amountMinor: amountOf(hourMinor, 3n),
    })),
    inKind: areas.map(({ slug: area }) => ({ area, slug: 'data-bundle', title: 'A data bundle' })),
    chooseWithinDays: 60,
  };
}

export async function adopt(application: TestApplication, fund: TestFund, content: ScheduleContent): Promise<void> {
  const finance = await actorOf(application, fund.financeOfficer);
  const input = {
    fundSlug: fund.fund.slug,
    content,
    effectiveFrom: '2026-11-21',
    reasons: 'The same rules for everybody.',
  };
  const itemId = expectOk(await application.get(ProposeCompensation).schedule(finance, input));
  expectOk(await decide(application, fund, itemId, 'yes'));
}

export async function setAside(
  application: TestApplication,
  fund: TestFund,
  amountMinor: bigint,
  code: string,
): Promise<void> {
  const finance = await actorOf(application, fund.financeOfficer);
  const period = { startsOn: '2026-11-01', endsOn: '2026-12-31', reasons: 'For the sessions of this season.' };
  const input = { fundSlug: fund.fund.slug, amount: money(amountMinor, currency(code)), ...period };
  const itemId = expectOk(await application.get(ProposeCompensation).envelope(finance, input));
  expectOk(await decide(application, fund, itemId, 'yes'));
}

/** As engagements tells it: they agree, and unless said otherwise have taken part. */
export async function takePart(
  application: TestApplication,
  forum: TestForum,
  people: readonly Pick<TestPerson, 'accountId'>[],
  { minutes = 120, ended = 'took_part' as string | null } = {},
): Promise<void> {
  await inTransaction(application, async (tx) => {
    for (const { accountId } of people) {
      const participationId = randomUUID();
      const agreed = { participationId, accountId, forumId: forum.id, activity: 'session', minutes };
      await application.get(Outbox).publish(tx, { type: 'engagements.participation-agreed', payload: agreed });
      if (!ended) continue;
      const payload = { participationId, state: ended };
      await application.get(Outbox).publish(tx, { type: 'engagements.participation-ended', payload });
    }
  });
  await application.drain();
}

export async function offerIdOf(application: TestApplication, accountId: string): Promise<string> {
  const sql = `SELECT id FROM honorarium_offers WHERE account_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1`;
  return (await inTransaction(application, (tx) => tx.query<{ id: string }>(sql, [accountId])))[0]!.id;
}

export async function choose(
  application: TestApplication,
  person: Pick<TestPerson, 'accountId'>,
  input: Partial<ChooseInput> & Pick<ChooseInput, 'choice'>,
): Promise<void> {
  const offerId = await offerIdOf(application, person.accountId);
  const actor = { accountId: person.accountId } as Parameters<ChooseCompensation['execute']>[0];
  expectOk(await application.get(ChooseCompensation).execute(actor, { offerId, country: 'KE', ...input }));
}

export async function paidByPhone(application: TestApplication, person: Pick<TestPerson, 'accountId'>): Promise<void> {
  const input = {
    rail: 'mobile_money',
    country: 'KE',
    operator: 'M-Pesa',
    phone: '+254700000001',
    name: 'Somebody',
  } as const;
  expectOk(await application.get(SaveMethod).execute(person, input));
}

/** Everything that was chosen, in one batch that nobody has signed. */
export async function aPreparedCompensationBatch(application: TestApplication, fund: TestFund): Promise<string> {
  const finance = await actorOf(application, fund.financeOfficer);
  const input = { fundSlug: fund.fund.slug, executeOn: '2026-11-23', idempotencyKey: randomUUID() };
  return expectOk(await application.get(PrepareBatch).execute(finance, input));
}

/** Past two people; the worker has sent what the gate let through. */
export async function sendCompensationBatch(
  application: TestApplication,
  fund: TestFund,
  batchId: string,
  signers: readonly TestPerson[] = [fund.financeOfficer, fund.secondOfficer],
): Promise<void> {
  for (const person of signers)
    expectOk(await application.get(AuthoriseBatch).execute(await actorOf(application, person), batchId));
  expectOk(await application.get(SendBatch).execute(await actorOf(application, fund.financeOfficer), batchId));
  await application.drain();
}

export async function aSentCompensationBatch(application: TestApplication, fund: TestFund): Promise<string> {
  const batchId = await aPreparedCompensationBatch(application, fund);
  await sendCompensationBatch(application, fund, batchId);
  return batchId;
}

export async function paidByBank(application: TestApplication, person: Pick<TestPerson, 'accountId'>): Promise<void> {
  const bank = { holderName: 'Somebody', townName: 'Kisumu', accountNumber: '01148123456789', bic: 'KCBLKENX' };
  expectOk(await application.get(SaveMethod).execute(person, { rail: 'bank', country: 'KE', bank }));
}

/** An expert for whom a forum asks, in an engagement that waits for its briefing. */
export function anAskedExpert(application: TestApplication, by: TestPerson): Promise<string> {
  return inTransaction(application, async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `WITH opened AS (
         INSERT INTO engagements (id, slug, title, language, forum_id, opened_by, opened_by_account_id, purpose_kind, moment, state,
                                  publication_mode, time_zone, created_at, announced_at)
         SELECT gen_random_uuid(), 'asks-for-an-expert', 'An engagement', 'en', f.id, 'forum', $1, 'design', 'Soon.', 'briefing', 'public',
                'UTC', now(), now() FROM forums f ORDER BY f.id LIMIT 1 RETURNING id, forum_id)
       INSERT INTO expert_requests (id, engagement_id, forum_id, question, qualification, days, asked_by, asked_at)
       SELECT gen_random_uuid(), id, forum_id, 'How often does the ranking err?', 'Machine learning', 3, $1, now() FROM opened RETURNING id`,
      [by.accountId],
    );
    return rows[0]!.id;
  });
}
