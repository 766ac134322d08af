import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction, signedInAgain } from './support/people.ts';
import {
  anAnsweringStage,
  answer,
  deliver,
  pass,
  type AnsweringStage,
  type DeliveredItem,
} from './support/answering.ts';

let stage: AnsweringStage;
let item: DeliveredItem;
beforeAll(async () => {
  stage = await anAnsweringStage('sources');
  item = await deliver(stage, 'sources-item', 'severe');
});
afterAll(() => stage.application.close());

const PAGE = `query ($slug: String!) { companyRecord(slug: $slug) { name country takesPart unansweredRequests
  figures { held facts answers { inTime count } outcomes { outcome count }
    recommendations { bySeverity { severity states { state count } } } }
  facts(first: 50) { edges { node { kind day inTime severity outcome sources { kind reference number } } } } } }`;

interface Page {
  readonly takesPart: boolean;
  readonly figures: {
    readonly held: number;
    readonly recommendations: { bySeverity: { severity: string; states: { state: string; count: number }[] }[] };
  };
  readonly facts: { readonly edges: { readonly node: Record<string, unknown> }[] };
}
const page = async (): Promise<Page | null> => {
  const { slug } = stage.addressee;
  const { data } = await ask<{ companyRecord: Page | null }>(stage.application, null, PAGE, { slug });
  return data!.companyRecord;
};
const kinds = async () => (await page())!.facts.edges.map(({ node }) => node['kind']).sort();
const severe = async () => {
  const rows = (await page())!.figures.recommendations.bySeverity.find(({ severity }) => severity === 'severe')!;
  return Object.fromEntries(rows.states.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]));
};

describe('a company’s record', () => {
  it('tells of a delivery the moment it happened, with a link to it', async () => {
    await stage.application.drain();
    expect(await page()).toMatchObject({ takesPart: false });
    expect((await page())!.facts.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'recommendation_delivered', severity: 'severe', sources: [{ reference: item.slug, number: 1 }, {}] },
    ]);
    expect(await severe()).toEqual({ awaiting: 1 });
  });

  it('tells of every promised day that passed, without waiting for anybody’s check', async () => {
    await pass(stage, 62);
    expect(await kinds()).toEqual(['answer_overdue', 'answer_overdue', 'answer_overdue', 'recommendation_delivered']);
    expect(await severe()).toEqual({ overdue: 1 });
  });

  it('tells of the answer, late as it is, and that the company takes part', async () => {
    expect(await answer(stage, item)).toMatchObject({ __typename: 'AnswerItem' });
    await stage.application.drain();
    expect(await severe()).toEqual({ answered: 1 });
    expect(await page()).toMatchObject({ takesPart: true, figures: { answers: [{ inTime: 0, count: 1 }] } });
  });

  it('shows nothing of an item that its safety officer holds, and everything again afterwards', async () => {
    const before = await kinds();
    const officer = await signedInAgain(stage.application, await stage.officerWith('safety_officer'));
    const untilOn = new Date(stage.application.clock.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
    const reasons = 'People who spoke about this were followed.';
    const input = { itemId: item.itemId, reasons, untilOn };
    const hold = { input: ['HoldItemInput!', input] } as const;
    const held = await mutate(stage.application, officer, 'holdAnswerItem', hold);
    expect(held['__typename']).not.toMatch(/NotFound|Invalid/);
    await stage.application.drain();
    expect(await page()).toBeNull();
    await pass(stage, 8);
    expect(await kinds()).toEqual(before);
  });

  it('is the same for a company that pays into the fund and for one that does not (M4)', async () => {
    const address = `/open-data/companies/${stage.addressee.slug}/figures`;
    const all = async () => [
      JSON.stringify(await page()),
      (await stage.application.app.inject(`${address}.json`)).body,
      (await stage.application.app.inject(`${address}.csv`)).body,
      (await stage.application.app.inject('/open-data/companies')).body,
    ];
    const outside = await all();
    await inTransaction(stage.application, (tx) =>
      tx.query(`UPDATE organisations SET contributor_since = $2 WHERE id = $1`, [
        stage.company.organisationId,
        stage.application.clock.now(),
      ]),
    );
    expect(await all()).toEqual(outside);
    expect(outside.join('\n')).not.toMatch(/contribut|organisation/i);
  });
});
