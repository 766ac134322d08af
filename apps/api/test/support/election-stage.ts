import { randomUUID } from 'node:crypto';
import { seedOf } from '@baraza/blind-ballots/testing';
import {
  DemoMembers,
  type CharterContent,
  type DemoAttester,
  type ForumRole,
  type Member,
} from '../../src/modules/forums/index.ts';
import { AppointmentRepository } from '../../src/modules/forums/persistence/appointment.repository.ts';
import { CharterRepository } from '../../src/modules/forums/persistence/charter.repository.ts';
import { ConstituencyRepository } from '../../src/modules/forums/persistence/constituency.repository.ts';
import { ForumRepository } from '../../src/modules/forums/persistence/forum.repository.ts';
import { Sessions } from '../../src/modules/identity/index.ts';
import { anOrganisation, aPerson, inTransaction, type TestPerson } from './people.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

/** A member with the key that the browser would hold. */
export interface TestMember extends TestPerson {
  readonly member: Member;
  readonly seed: Uint8Array;
}

/** An active forum with its officers and attested members. */
export interface ElectionStage {
  readonly forum: { readonly id: string; readonly slug: string };
  readonly officer: TestPerson;
  readonly holders: readonly TestPerson[];
  readonly scrutineers: readonly TestPerson[];
  readonly panelist: TestPerson;
  /** By constituency. */
  readonly members: ReadonlyMap<string, readonly TestMember[]>;
}

const RULES = {
  purpose: 'Riders and drivers speak about how dispatch software decides over their days.',
  companies: [],
  languages: ['en', 'sw'],
  rule: 'scottish',
  ranksMaximum: 5,
  termMonths: 12,
  termLimit: 2,
  seconders: 1,
  recall: { petitionPercent: 25, noticeDays: 14 },
  challengeDays: 7,
  vouchersRequired: 3,
} as const;

export interface StageWishes {
  readonly slug: string;
  readonly constituencies: Readonly<Record<string, number>>;
  readonly gate: CharterContent['gate'];
  readonly reserved?: CharterContent['constituencies'][number]['reserved'];
}

export async function anElectionStage(application: TestApplication, wishes: StageWishes): Promise<ElectionStage> {
  const forum = { id: randomUUID(), slug: wishes.slug };
  const ngos = [await anOrganisation(application, 'ngo'), await anOrganisation(application, 'ngo')];
  await inTransaction(application, async (tx) => {
    const moments = { createdAt: TEST_NOW, activatedAt: TEST_NOW, endedAt: null };
    const pilot = { pilotFrom: '2026-11-01', pilotTo: '2027-11-01' };
    await application
      .get(ForumRepository)
      .insert(tx, { ...forum, name: wishes.slug, state: 'active', ...pilot, ...moments });
    const adoption = { reasons: 'As agreed.', adoptedBy: 'organisations', adoptedAt: TEST_NOW } as const;
    const charter = { forumId: forum.id, version: 1, content: charterFor(wishes, ngos), ...adoption };
    await application.get(CharterRepository).insert(tx, charter);
  });
  const members = new Map<string, TestMember[]>();
  for (const [constituency, count] of Object.entries(wishes.constituencies)) {
    const place = { id: randomUUID(), forumId: forum.id, slug: constituency, title: `The ${constituency}` };
    members.set(constituency, await enrol(application, forum, { place, sort: members.size + 1 }, count, ngos));
  }
  const appoint = (role: ForumRole): Promise<TestPerson> => anOfficer(application, forum.id, role);
  return {
    ...{ forum, members },
    officer: await appoint('returning_officer'),
    holders: [await appoint('key_holder'), await appoint('key_holder'), await appoint('key_holder')],
    scrutineers: [await appoint('scrutineer'), await appoint('scrutineer')],
    panelist: await appoint('appeal_panelist'),
  };
}

function charterFor({ constituencies, gate, reserved = [] }: StageWishes, ngos: readonly string[]): CharterContent {
  const panel = ngos.map((organisationId) => ({ organisationId, quota: 1000 }));
  const places = Object.keys(constituencies).map((slug) => {
    return { slug, title: `The ${slug}`, seats: 2, reserved, panelRequired: 2, panel };
  });
  return { ...RULES, gate, constituencies: places };
}

/** Somebody, or this person, with an office of the forum. */
export async function anOfficer(
  application: TestApplication,
  forumId: string,
  role: ForumRole,
  appointed?: TestPerson,
): Promise<TestPerson> {
  const person = appointed ?? (await aPerson(application));
  const office = { id: randomUUID(), forumId, accountId: person.accountId, role, startsAt: TEST_NOW, endsAt: null };
  await inTransaction(application, (tx) => application.get(AppointmentRepository).insert(tx, office));
  return person;
}

function enrol(
  application: TestApplication,
  forum: ElectionStage['forum'],
  { place, sort }: { place: { id: string; forumId: string; slug: string; title: string }; sort: number },
  count: number,
  ngos: readonly string[],
): Promise<TestMember[]> {
  return inTransaction(application, async (tx) => {
    const size = { panelSize: 2, panelRequired: 2, panelRequiredLeast: 2, createdAt: TEST_NOW, endedAt: null };
    const rows = application.get(ConstituencyRepository);
    await rows.insert(tx, { ...place, ...size }, sort);
    const attesters: DemoAttester[] = [];
    for (const organisationId of ngos) {
      const constituencyId = place.id;
      await rows.addOrganisation(tx, { constituencyId, organisationId, quota: 1000, since: TEST_NOW });
      attesters.push(await application.get(DemoMembers).prepareAttester(tx, { constituencyId, organisationId }));
    }
    const people = Array.from({ length: count }, (_, index) => {
      const pseudonym = `${place.slug} ${String.fromCharCode(65 + index)}`;
      return { pseudonym, seed: seedOf(`${forum.slug} ${pseudonym}`) };
    });
    const enrolment = { forum, constituency: place, attesters, members: people, joinedOn: TEST_NOW };
    const members = await application.get(DemoMembers).enrol(tx, enrolment);
    const signedIn: TestMember[] = [];
    for (const [index, member] of members.entries()) {
      const session = { accountId: member.accountId, method: 'demo', secondFactor: false, proved: true } as const;
      const { token } = await application.get(Sessions).open(tx, session);
      const own = { accountId: member.accountId, handle: member.pseudonym, cookie: `baraza_session=${token}` };
      signedIn.push({ ...own, member, seed: people[index]?.seed ?? new Uint8Array() });
    }
    return signedIn;
  });
}
