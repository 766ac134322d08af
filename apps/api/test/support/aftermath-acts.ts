import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleReaderOver, parseResult, readArchive, type BallotContent } from '@baraza/blind-ballots';
import {
  countbackStyle,
  countbackText,
  signCountback,
  verifiedContests,
  type Vacancy,
} from '@baraza/blind-ballots/countback';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { petitionStatement } from '@baraza/membership';
import { expectOk } from '@baraza/result';
import { signEd25519, toBase64Url } from '@baraza/transparency-log';
import { BundleReader } from '../../src/modules/elections/index.ts';
import { LapseClock } from '../../src/modules/forums/application/lapse-clock.ts';
import { Sessions } from '../../src/modules/identity/index.ts';
import { scrutineerSeed, type TestElection } from './election-acts.ts';
import type { ElectionParties } from './election-parties.ts';
import type { ElectionStage, TestMember } from './election-stage.ts';
import { ask } from './graphql.ts';
import { mutate } from './mutate.ts';
import { inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';
import { vote } from './voter.ts';

const BARAZA = join(import.meta.dirname, '../../../../packages/cli/src/main.ts');
export const DAY_MS = 86_400_000;

/** Weeks pass between the acts, and sessions end. */
export async function everybodySignsInAgain(application: TestApplication, stage: ElectionStage): Promise<void> {
  const members = [...stage.members.values()].flat();
  const people = [...members, stage.officer, stage.panelist, ...stage.holders, ...stage.scrutineers];
  await inTransaction(application, async (tx) => {
    for (const person of people) {
      const session = { accountId: person.accountId, method: 'demo', secondFactor: true, proved: true } as const;
      const { token } = await application.get(Sessions).open(tx, session);
      Object.assign(person, { cookie: `baraza_session=${token}` });
    }
  });
}

/** Ceremony, keys, manifest and opening of an election without nominations. */
export async function openVote(election: TestElection, opensAt: Date): Promise<void> {
  await election.holdCeremony();
  for (const index of [0, 1, 2]) await election.confirm(index);
  for (const index of [0, 1]) await election.register(index);
  await election.say(election.stage.officer, 'publishManifest');
  await election.moveTo(opensAt);
  await everybodySignsInAgain(election.application, election.stage);
}

/** From the votes of the first constituency to the certificate. */
export async function finish(
  parties: ElectionParties,
  election: TestElection,
  contents: readonly BallotContent[],
  closesAt: Date,
): Promise<void> {
  const { application, stage } = election;
  const manifest = await election.manifest();
  const [style = '', voters = []] = [...stage.members][0] ?? [];
  for (const [index, content] of contents.entries()) {
    const status = await vote(parties, manifest, { membershipSeed: voters[index]!.seed, style, content });
    if (status !== 200) throw new Error(`the box answers ${status}`);
  }
  await election.moveTo(closesAt);
  await everybodySignsInAgain(application, stage);
  const result = await election.count();
  await election.submit(0, result, { shares: true });
  await election.submit(1, result);
  await application.drain();
  await election.moveTo(new Date(closesAt.getTime() + 8 * DAY_MS));
  await everybodySignsInAgain(application, stage);
}

async function archiveOf(application: TestApplication, slug: string): Promise<Uint8Array> {
  const archive = await inTransaction(application, (tx) => application.get(BundleReader).archive(tx, slug));
  if (!archive) throw new Error('the election is not counted');
  return archive;
}

/** What anybody finds with the command line, from the public bundle. */
export async function countbackByCommand(
  application: TestApplication,
  slug: string,
  name: string,
): Promise<{ filledBy: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'baraza-countback-'));
  await writeFile(join(folder, 'bundle.tar'), await archiveOf(application, slug));
  const words = [BARAZA, 'countback', join(folder, 'bundle.tar'), '--vacate', name, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  await rm(folder, { recursive: true });
  return JSON.parse(stdout) as { filledBy: string };
}

/** The text that scrutineers sign, from the opened ballots. */
export async function recountAsScrutineers(application: TestApplication, slug: string, seat: Vacancy): Promise<string> {
  const files = expectOk(readArchive(await archiveOf(application, slug)));
  const opened = expectOk(await verifiedContests(bundleReaderOver(files), { primitives: nativePrimitives }));
  const { boardRoot } = expectOk(parseResult(files.get('result.json')!));
  const [contest] = [...opened.contests.values()];
  const { vacating, seatOf, continuing = [], consenting = [] } = seat;
  const vacancy = { vacating, seatOf, continuing, consenting };
  return countbackText(contest!, boardRoot, vacancy, expectOk(countbackStyle(contest!, vacancy)));
}

interface SeatRow {
  readonly id: string;
  readonly pseudonym: string;
}

export async function seatedIn(application: TestApplication, forum: string): Promise<SeatRow[]> {
  const query = `{ representatives(forum: "${forum}") { id pseudonym origin } }`;
  return (await ask<{ representatives: SeatRow[] }>(application, null, query)).data?.representatives ?? [];
}

export async function waitingFor(application: TestApplication, person: TestPerson) {
  const query = '{ waiting { kind title } }';
  const { data } = await ask<{ waiting: { kind: string; title: string | null }[] }>(application, person, query);
  return data?.waiting ?? [];
}

export async function noticesOf(application: TestApplication, person: TestPerson): Promise<string[]> {
  type Answer = { notifications: { edges: { node: { kind: string } }[] } };
  const { data } = await ask<Answer>(application, person, '{ notifications(first: 50) { edges { node { kind } } } }');
  return (data?.notifications.edges ?? []).map(({ node }) => node.kind);
}

/** The acts of members about one petition. */
export function petitionActs(application: TestApplication, seatId: string, reasons: string) {
  const sign = ({ seed }: TestMember) => toBase64Url(signEd25519(seed, petitionStatement(seatId, reasons)));
  return {
    sign,
    open: (member: TestMember, signature: string) =>
      mutate(
        application,
        member,
        'openRecallPetition',
        { input: ['OpenPetitionInput!', { seatId, reasons, signature }] },
        '... on RecallPetition { id state signatures required votedLast }',
      ),
    add: (member: TestMember, petitionId: string) =>
      mutate(
        application,
        member,
        'signRecallPetition',
        { petitionId: ['ID!', petitionId], signature: ['String!', sign(member)] },
        '... on RecallPetition { state signatures }',
      ),
  };
}

export function submitCountback(
  application: TestApplication,
  { scrutineers }: ElectionStage,
  vacancyId: string,
  index: number,
  text: string,
) {
  const signature = toBase64Url(signCountback(text, 'any', scrutineerSeed(index)).signature);
  const given = { input: ['SubmitCountbackInput!', { vacancyId, text, signature }] } as const;
  return mutate(application, scrutineers[index]!, 'submitCountback', given, '... on ResultRefused { findings }');
}

/** The member's attestations do not suffice any more, and the days to mend it run out tomorrow. */
export async function lapse(application: TestApplication, { member }: TestMember): Promise<void> {
  const now = application.clock.now();
  await inTransaction(application, async (tx) => {
    await tx.query(`UPDATE members SET state = 'lapsed', lapse_until = $2 WHERE id = $1`, [member.id, now]);
    await application.get(LapseClock).set(tx, member.constituencyId, new Date(now.getTime() + 2 * DAY_MS));
  });
}

export async function dayComes(application: TestApplication, stage: ElectionStage, day: string): Promise<void> {
  application.clock.advance(new Date(`${day}T00:00:00Z`).getTime() - application.clock.now().getTime());
  await application.drain();
  await everybodySignsInAgain(application, stage);
}

export function announceRecall(
  application: TestApplication,
  { officer }: ElectionStage,
  petitionId: string,
  opensAt: Date,
) {
  const names = { petitionId, slug: 'riders-recall-2026', title: 'Keep or remove' };
  const input = { ...names, opensAt, closesAt: new Date(opensAt.getTime() + 2 * DAY_MS) };
  return mutate(application, officer, 'announceRecall', { input: ['AnnounceRecallInput!', input] });
}

export function fileRemoval(application: TestApplication, person: TestPerson, input: object) {
  const given = { input: ['FileRemovalInput!', input] } as const;
  return mutate(application, person, 'fileRemoval', given, '... on RemovalCase { id }');
}

export function decideRemoval(application: TestApplication, person: TestPerson, decision: object) {
  const given = { input: ['DecideRemovalInput!', decision] } as const;
  return mutate(application, person, 'decideRemoval', given, '... on RemovalCase { outcome }');
}
