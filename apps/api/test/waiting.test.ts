import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contribute, RecordBankTransfer } from '../src/modules/fund/index.ts';
import { DeclareInterest } from '../src/modules/governance/index.ts';
import {
  SaveDueDiligencePack,
  DUE_DILIGENCE_QUESTIONS,
  ScreenOrganisation,
} from '../src/modules/organisations/index.ts';
import { OfferRole } from '../src/modules/organisations/application/offer-role.ts';
import type { Actor } from '../src/platform/auth/actor.ts';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { WaitingItems } from '../src/platform/waiting/waiting-items.ts';
import { aBoard, anItem, type TestBoard, vote } from './support/board.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { ask } from './support/graphql.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const WAITING = '{ waiting { kind subjectId title dueAt money { amountMinor currency } } }';

interface Waiting {
  readonly kind: string;
  readonly subjectId: string;
  readonly title: string | null;
  readonly dueAt: string | null;
  readonly money: { readonly amountMinor: string; readonly currency: string } | null;
}

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

async function waitingFor(person: TestPerson): Promise<readonly Waiting[]> {
  const answer = await ask<{ waiting: Waiting[] }>(application, person, WAITING);
  expect(answer.errors).toBeUndefined();
  return answer.data!.waiting;
}
const later = (milliseconds: number) => new Date(application.clock.now().getTime() + milliseconds);
const kindsFor = async (person: TestPerson) => (await waitingFor(person)).map(({ kind }) => kind);
/** For another day: sessions do not last that long. */
const itemsOf = (actor: Actor) => inTransaction(application, (tx) => application.get(WaitingItems).of(tx, actor));

describe('what waits for a board', () => {
  let board: TestBoard;
  let ngo: string;
  let itemId: string;
  beforeAll(async () => {
    board = await aBoard(application, { size: 6 });
    ngo = await anOrganisation(application, 'ngo', 'River Keepers');
    const hard = {
      target: 'organisation',
      targetId: ngo,
      strength: 'hard',
      statement: 'My own organisation.',
    } as const;
    expectOk(await application.get(DeclareInterest).execute(board.members[5]!, hard));
    itemId = await anItem(application, board, { parties: [ngo], closesAt: later(3 * DAY_MS) });
  });

  it('is each vote still to be cast, with its date, and nothing at all for who is recused', async () => {
    const dueAt = later(3 * DAY_MS).toISOString();
    expect(await waitingFor(board.members[1]!)).toEqual([
      { kind: 'vote-to-cast', subjectId: itemId, title: 'Award to the river keepers', dueAt, money: null },
    ]);
    expect(await waitingFor(board.members[5]!)).toEqual([]);
  });

  it('is closing the item for who presides, once nothing can change any more', async () => {
    await vote(
      application,
      itemId,
      board.members.slice(0, 4).map((member) => [member, 'yes']),
    );
    expect(await kindsFor(board.chair)).toEqual(['item-to-close']);
    expect(await kindsFor(board.members[1]!)).toEqual([]);
    expect(await kindsFor(board.members[4]!)).toEqual(['vote-to-cast']);
    expect(await kindsFor(board.members[5]!)).toEqual([]);
  });

  it('goes on waiting to be closed after the last day for votes', async () => {
    const actors = [await actorOf(application, board.chair), await actorOf(application, board.members[4]!)];
    application.clock.advance(4 * DAY_MS);
    const [chair, member] = await Promise.all(actors.map(itemsOf));
    expect([chair?.map(({ kind }) => kind), member]).toEqual([['item-to-close'], []]);
    application.clock.advance(-4 * DAY_MS);
  });
});

describe('what waits where money comes in', () => {
  let fund: TestFund;
  let payer: TestPerson;
  const amount = money(250_000n, currency('EUR'));
  beforeAll(async () => {
    fund = await aFund(application);
    payer = await aPerson(application);
    const organisationId = await anOrganisation(application, 'company', 'Halden Cloud');
    await giveRole(application, payer, organisationId, 'company_finance');
    const promise = {
      fundSlug: fund.fund.slug,
      organisationId,
      amount,
      rail: 'transfer',
      purchaseOrder: null,
    } as const;
    const contribution = expectOk(
      await application
        .get(Contribute)
        .execute(await actorOf(application, payer), { ...promise, idempotencyKey: randomUUID() }),
    );
    const line = { reference: contribution.reference, amount, valueOn: '2026-11-20', bankReference: 'B-1' };
    const finance = await actorOf(application, fund.financeOfficer);
    expectOk(await application.get(RecordBankTransfer).execute(finance, { fundSlug: fund.fund.slug, ...line }));
  });

  it('is the promise for the contributor, with its amount', async () => {
    const [item] = await waitingFor(payer);
    expect([item?.kind, item?.title, item?.money]).toEqual([
      'contribution-to-pay',
      'Fund for affected people',
      { amountMinor: '250000', currency: 'EUR' },
    ]);
  });

  it('is the statement’s line for a second person, never for who entered it', async () => {
    const [item] = await waitingFor(fund.secondOfficer);
    expect([item?.kind, item?.title]).toEqual(['transfer-to-confirm', 'Halden Cloud']);
    expect(await kindsFor(fund.financeOfficer)).toEqual([]);
  });
});

describe('what waits in an organisation', () => {
  it('is a role offered, until it expires', async () => {
    const ngo = await anOrganisation(application, 'ngo', 'Salt Marsh Trust');
    const [signatory, invited] = [await aPerson(application), await aPerson(application)];
    await giveRole(application, signatory, ngo, 'ngo_signatory');
    const offer = { organisationId: ngo, handle: invited.handle, role: 'ngo_editor' };
    expectOk(await application.get(OfferRole).execute(await actorOf(application, signatory), offer));
    const [item] = await waitingFor(invited);
    expect([item?.kind, item?.title]).toEqual(['role-offered', 'Salt Marsh Trust']);
  });

  it('is its due-diligence pack, until every question is answered', async () => {
    const ngo = await anOrganisation(application, 'ngo', 'Delta Voices');
    const editor = await aPerson(application);
    await giveRole(application, editor, ngo, 'ngo_editor');
    const actor = await actorOf(application, editor);
    const save = async (questions: readonly string[], basedOnVersion: number) => {
      const answers = Object.fromEntries(questions.map((question) => [question, 'An answer.']));
      expectOk(
        await application.get(SaveDueDiligencePack).execute(actor, { organisationId: ngo, basedOnVersion, answers }),
      );
    };
    expect(await kindsFor(editor)).toEqual(['pack-to-complete']);
    await save(DUE_DILIGENCE_QUESTIONS.slice(1), 0);
    expect(await kindsFor(editor)).toEqual(['pack-to-complete']);
    await save(DUE_DILIGENCE_QUESTIONS, 1);
    expect(await kindsFor(editor)).toEqual([]);
  });

  it('is assurance for the grants officer: what is missing, and what ends within thirty days', async () => {
    const fund = await aFund(application);
    const ngo = await anOrganisation(application, 'ngo', 'Night Market Union');
    await giveRole(application, await aPerson(application), ngo, 'ngo_signatory');
    const officer = await actorOf(application, fund.grantsOfficer);
    const due = async () => {
      const items = await itemsOf(officer);
      return items.filter((item) => item.subjectId === ngo).map(({ kind }) => kind);
    };
    expect(await due()).toEqual(['vetting-due']);
    const expiresOn = later(60 * DAY_MS)
      .toISOString()
      .slice(0, 10);
    const looked = {
      lists: ['UN consolidated list'],
      evidence: 'Looked at by hand, no hit.',
      outcome: 'clear',
    } as const;
    expectOk(await application.get(ScreenOrganisation).execute(officer, { organisationId: ngo, expiresOn, ...looked }));
    expect(await due()).toEqual(['vetting-due']);
    application.clock.advance(35 * DAY_MS);
    expect((await due()).sort()).toEqual(['screening-due', 'vetting-due']);
  });
});
