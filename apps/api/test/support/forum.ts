import { expectOk } from '@baraza/result';
import { AnswerMotion, ForumReader, type CharterContent, type ForumRole } from '../../src/modules/forums/index.ts';
import { ForumOffice } from '../../src/modules/forums/application/forum-office.ts';
import { ProposeAppointment } from '../../src/modules/forums/application/propose-appointment.ts';
import { ProposeForum } from '../../src/modules/forums/application/propose-forum.ts';
import { VetOrganisation } from '../../src/modules/organisations/index.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

/** A vetted organisation of civil society with somebody who signs for it. */
export interface TestFounder {
  readonly organisationId: string;
  readonly signatory: TestPerson;
}

export interface FoundedForum {
  readonly id: string;
  readonly slug: string;
  readonly founders: readonly TestFounder[];
  readonly charter: CharterContent;
}

export async function aFounder(application: TestApplication, { vetted = true } = {}): Promise<TestFounder> {
  const organisationId = await anOrganisation(application, 'ngo', 'Lake Riders Association');
  const signatory = await aPerson(application);
  await giveRole(application, signatory, organisationId, 'ngo_signatory');
  if (vetted) await vet(application, organisationId);
  return { organisationId, signatory };
}

export async function vet(application: TestApplication, organisationId: string): Promise<void> {
  const officer = await aPerson(application);
  const evidence = 'Looked up in the public register.';
  const vetting = { organisationId, outcome: 'passed', evidence, expiresOn: '2027-11-01' } as const;
  expectOk(await application.get(VetOrganisation).execute(officer, vetting));
}

/** A charter with one constituency whose panel is these organisations. */
export function aCharter(organisationIds: readonly string[], panelRequired = organisationIds.length): CharterContent {
  const panel = organisationIds.map((organisationId) => ({ organisationId, quota: 200 }));
  return {
    purpose: 'Riders and drivers speak with one voice about the software that hands out their work.',
    companies: [{ name: 'Swift Errands', products: ['Dispatch', 'Ratings'] }],
    languages: ['en', 'sw'],
    constituencies: [
      {
        slug: 'riders',
        title: 'Riders',
        seats: 3,
        reserved: [{ name: 'Women', minimum: 1, maximum: 3 }],
        panelRequired,
        panel,
      },
    ],
    rule: 'scottish',
    ranksMaximum: 5,
    termMonths: 24,
    termLimit: 2,
    seconders: 3,
    recall: { petitionPercent: 25, noticeDays: 14 },
    gate: { castMinimum: 100, uniquePercentMaximum: 5 },
    challengeDays: 14,
    vouchersRequired: 3,
  };
}

export const FOUNDING = {
  name: 'Lake riders',
  pilotFrom: '2026-12-01',
  pilotTo: '2027-12-01',
  reasons: 'Nobody speaks for riders when the dispatch software changes.',
};

export async function aFoundedForum(
  application: TestApplication,
  slug: string,
  founders: readonly TestFounder[],
  changes: Partial<CharterContent> = {},
): Promise<FoundedForum> {
  const charter = { ...aCharter(founders.map(({ organisationId }) => organisationId)), ...changes };
  const [first, ...others] = founders;
  const proposer = await actorOf(application, first!.signatory);
  const proposal = { ...FOUNDING, organisationId: first!.organisationId, slug, charter };
  const { id } = expectOk(await application.get(ProposeForum).execute(proposer, proposal));
  const page = await application.get(ForumOffice).page(proposer, id, true, {});
  for (const other of others) await sign(application, page.edges[0]!.node.motion.id, other);
  const forum = await inTransaction(application, (tx) => application.get(ForumReader).bySlug(tx, slug));
  if (forum?.state !== 'active') throw new Error('the forum was not founded');
  return { id, slug, founders, charter };
}

export async function sign(application: TestApplication, motionId: string, founder: TestFounder): Promise<void> {
  const actor = await actorOf(application, founder.signatory);
  const answer = { motionId, organisationId: founder.organisationId, answer: 'signed', reason: null } as const;
  expectOk(await application.get(AnswerMotion).execute(actor, answer));
}

/** Two founding organisations give the person the office. */
export async function appoint(
  application: TestApplication,
  forum: FoundedForum,
  person: TestPerson,
  role: ForumRole,
): Promise<void> {
  const [first, second] = forum.founders;
  const proposer = await actorOf(application, first!.signatory);
  const motion = expectOk(
    await application.get(ProposeAppointment).execute(proposer, {
      ...{ forumId: forum.id, organisationId: first!.organisationId, handle: person.handle, role, endsOn: null },
      reasons: 'Known and trusted by both of us.',
    }),
  );
  for (const founder of [first!, second!]) await sign(application, motion.id, founder);
}
