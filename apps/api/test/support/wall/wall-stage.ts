import { mutate, type Mutated } from '../mutate.ts';
import type { AnsweringStage } from '../answering.ts';
import { anAnsweringStage } from '../answering.ts';
import { briefed, opening, proposeRules, signRules, type TestEngagement } from '../engagement-acts.ts';
import { aFund, type TestFund } from '../fund.ts';
import { anOrganisation, aPerson, giveRole, type TestPerson } from '../people.ts';
import { seat } from '../facilitated-engagement.ts';
import { aCompany, aSeatedForum, type SeatedForum } from '../seated-forum.ts';

export const FORUM = 'wall-forum';
export const ENGAGEMENT = 'wall-engagement';

/** A forum and a company in an engagement, and everybody who might look over the wall. */
export interface WallStage extends AnsweringStage {
  readonly engagement: TestEngagement;
  readonly facilitator: TestPerson;
  readonly otherForum: SeatedForum;
  readonly otherCompany: Awaited<ReturnType<typeof aCompany>>;
  readonly organisation: { readonly id: string; readonly officer: TestPerson };
  readonly fund: TestFund;
  /** A member who holds no seat and says things, and one who only listens. */
  readonly author: SeatedForum['others'][number];
  readonly listener: SeatedForum['others'][number];
}

export async function aWallStage(): Promise<WallStage> {
  const stage = await anAnsweringStage(FORUM);
  const { application, forum } = stage;
  const facilitator = await aPerson(application);
  const engagement = await running(stage);
  await seat(application, {
    slug: ENGAGEMENT,
    proposer: stage.company.rights,
    accepter: forum.representatives[0]!,
    holder: facilitator,
  });
  const officer = await aPerson(application);
  const id = await anOrganisation(application, 'ngo', 'An attesting organisation');
  for (const role of ['ngo_editor', 'ngo_signatory'] as const) await giveRole(application, officer, id, role);
  return {
    ...stage,
    ...{ engagement, facilitator, organisation: { id, officer } },
    otherForum: await aSeatedForum(application, { slug: 'forum-next-door', members: 4 }),
    otherCompany: await aCompany(application, 'Company next door'),
    fund: await aFund(application),
    author: forum.others[0]!,
    listener: forum.others.at(-1)!,
  };
}

async function running({ application, forum, company, addressee }: AnsweringStage): Promise<TestEngagement> {
  const input = opening(ENGAGEMENT, forum.forum.slug, [addressee.slug]);
  const opened = await mutate(
    ...([application, company.rights, 'openEngagement', { input: ['OpenEngagementInput!', input] }] as const),
    '... on Engagement { id }',
  );
  const engagement: TestEngagement = { forum, company, slug: ENGAGEMENT, id: String(opened['id']) };
  await briefed(application, engagement);
  await proposeRules(application, company.rights, engagement.id, 0);
  await signRules(application, company.signatory, ENGAGEMENT, 'Chief operating officer');
  for (const representative of forum.representatives.slice(0, 2))
    await signRules(application, representative, ENGAGEMENT, 'Representative');
  return engagement;
}

/** A mutation that has to come out as this type. */
export async function done(
  { application }: WallStage,
  person: TestPerson,
  name: string,
  given: Parameters<typeof mutate>[3],
  success = '',
): Promise<Mutated> {
  return well(await mutate(application, person, name, given, success));
}

/** The answer, unless it is a failure. */
export function well(answer: Mutated): Mutated {
  if (answer.message !== undefined) throw new Error(`${answer.__typename}: ${answer.message}`);
  return answer;
}
