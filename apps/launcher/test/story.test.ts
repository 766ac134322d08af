import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { addressIn, launch, type Launched } from './support/launched.ts';
import { handOnPlayedStory, newDataFolder } from './support/played-story.ts';

const DOCTOR = join(import.meta.dirname, '../src/doctor.ts');
const BARAZA = join(import.meta.dirname, '../../../packages/cli/src/main.ts');

let dataFolder: string;
let launched: Launched;
let address: string;

function start(): Launched {
  return launch({ BARAZA_DATA_DIR: dataFolder, PORT: '0' });
}

beforeAll(async () => {
  dataFolder = newDataFolder('story');
  // Killed in the middle of four scenes, each time just after a step was done and before that was written down.
  for (const scene of ['register …', 'The board decides', 'Two people authorise', 'Riders elect']) {
    launched = start();
    await launched.until(scene);
    launched.process.kill('SIGKILL');
    await launched.ended;
    forgetLastStep();
  }
  launched = start();
  address = addressIn(await launched.until('The past has been played'));
}, 300_000);

afterAll(async () => {
  launched.process.kill('SIGTERM');
  await launched.ended;
  handOnPlayedStory(dataFolder);
});

function forgetLastStep(): void {
  const journal = join(dataFolder, 'story.jsonl');
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  writeFileSync(
    journal,
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

interface Pool {
  readonly currency: string;
  readonly receivedMinor: string;
  readonly committedMinor: string;
  readonly onItsWayMinor: string;
  readonly paidMinor: string;
  readonly shortfallMinor: string;
}

const count = (list: { edges: readonly unknown[] }): number => list.edges.length;

describe('the past of the demo, killed four times while it was played', () => {
  it('is told to its end', async () => {
    const story = (await (await fetch(`${address}/demo/story`)).json()) as {
      state: string;
      done: number;
      total: number;
    };
    expect(story.state).toBe('played');
    expect(story.done).toBe(story.total);
  });

  it('has every cent once', async () => {
    const { fund } = await ask<{ fund: { pools: Pool[] } }>(
      address,
      null,
      `{ fund(slug: "common-ground") { pools {
        currency receivedMinor committedMinor onItsWayMinor paidMinor shortfallMinor } } }`,
    );
    const pools = Object.fromEntries(fund.pools.map(({ currency, ...amounts }) => [currency, amounts]));
    // Four first tranches and one second: (137,809 + 25,000 + 15,000 + 20,000) / 2 + 12,500.
    expect(pools['GBP']).toMatchObject({ receivedMinor: '180000000', paidMinor: '11140450', onItsWayMinor: '750000' });
    // Two cards, a transfer and a debit, less the card payment that was disputed and lost.
    expect(pools['EUR']).toMatchObject({ receivedMinor: '22500000', shortfallMinor: '0' });
    // What is set aside for the moderators who take part.
    expect(pools['USD']).toMatchObject({ receivedMinor: '25000000', committedMinor: '150000' });
  });

  it('has everybody and everything once', async () => {
    const officer = await ask<{ fundAwards: { edges: [] }; paymentOrders: { edges: [] } }>(
      address,
      'finance-officer',
      `{ paymentOrders(first: 100) { edges { node { id } } } }`,
    );
    expect(count(officer.paymentOrders)).toBe(7);
    const { organisations } = await ask<{ organisations: { edges: { node: { name: string } }[] } }>(
      address,
      'grants-officer',
      `{ organisations(first: 100) { edges { node { name } } } }`,
    );
    const names = organisations.edges.map(({ node }) => node.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(21);
  });

  it('leaves the conflicted chair without a trace of the item that touches the interest', async () => {
    const items = `{ boardItems(states: [open], first: 50) { leftOut edges { node { id title } } } }`;
    interface Items {
      readonly boardItems: { leftOut: number; edges: { node: { id: string; title: string } }[] };
    }
    const chair = await ask<Items>(address, 'board-chair', items);
    const member = await ask<Items>(address, 'board-member-one', items);
    expect(count(member.boardItems)).toBe(3);
    expect(count(chair.boardItems)).toBe(2);
    expect(chair.boardItems.leftOut).toBe(1);
    const hidden = member.boardItems.edges.find(
      ({ node }) => !chair.boardItems.edges.some((edge) => edge.node.id === node.id),
    );
    const opened = await ask<{ boardItem: null }>(
      address,
      'board-chair',
      `{ boardItem(id: "${hidden?.node.id}") { id } }`,
    );
    expect(opened.boardItem).toBeNull();
  });

  it('holds an election that a stranger verifies with one command, and one whose ballots stay closed', async () => {
    const bundle = `${address}/open-data/elections/riders-first-election/bundle`;
    const trust = ['--trust', join(dataFolder, 'trust.json')];
    const verified = spawnSync(process.execPath, [BARAZA, 'verify', bundle, ...trust], { encoding: 'utf8' });
    expect(verified.stdout).toContain('330 ballots, all canonical');
    expect(verified.status).toBe(0);
    const gated = (await (await fetch(`${address}/open-data/elections`)).json()) as {
      elections: { id: string; published: boolean | null }[];
    };
    expect(Object.fromEntries(gated.elections.map(({ id, published }) => [id, published]))).toMatchObject({
      'riders-first-election': true,
      'moderators-first-election': false,
      'drivers-election': null,
    });
  });

  it('holds books that a stranger verifies with one command', () => {
    const ledger = `${address}/open-data/ledger/common-ground`;
    const trust = ['--trust', join(dataFolder, 'trust.json')];
    const verified = spawnSync(process.execPath, [BARAZA, 'verify', ledger, ...trust], { encoding: 'utf8' });
    expect(verified.stdout).not.toContain('✗');
    expect(verified.status).toBe(0);
  });

  it('stands up to the doctor', () => {
    const env = { ...process.env, BARAZA_DATA_DIR: dataFolder };
    const doctor = spawnSync(process.execPath, [DOCTOR], { env, encoding: 'utf8' });
    expect(doctor.stdout).not.toContain('FAILED');
    expect(doctor.stdout).toMatch(/(\d+) of \1 hold\./);
    expect(doctor.status).toBe(0);
  });
});
