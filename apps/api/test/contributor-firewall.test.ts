import { GraphQLSchemaHost } from '@nestjs/graphql';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CastVote } from '../src/modules/governance/index.ts';
import { AssignReviewer } from '../src/modules/grants/application/assign-reviewer.ts';
import { WriteReview } from '../src/modules/grants/application/write-review.ts';
import { ProposeForum } from '../src/modules/forums/index.ts';
import { aCharter, aFounder, FOUNDING, type TestFounder } from './support/forum.ts';
import { FORUM_SECRETS, forumsWithSecrets, type SecretiveForums } from './support/forum-secrets.ts';
import { aFund, type TestFund } from './support/fund.ts';
import {
  actorOf,
  anApplicant,
  aPublishedCall,
  aSubmittedApplication,
  clearedMoney,
  makeEligible,
  proposeAward,
} from './support/grants.ts';
import { anOrganisation, aPerson, giveRole, type TestPerson } from './support/people.ts';
import { walkAsEach, walkQueries } from './support/schema-walk.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

/** What nobody at a contributor may ever read (rule M4): a word planted in each kind of record. */
const SECRETS = {
  application: 'kept-from-companies-application',
  review: 'kept-from-companies-review',
  vote: 'kept-from-companies-vote',
  motion: 'kept-from-companies-motion',
  ...FORUM_SECRETS,
};

/**
 * Root queries that answer a company's people with more than a refusal; whoever adds one must add it here. They are what
 * everybody may read, signed in or not, or what the person did or owns. Nothing of members is among them: those queries
 * refuse companies altogether (`behindTheDoor`).
 */
const OPEN_TO_COMPANIES = [
  'accountSecurity',
  'addressee',
  'addressees',
  'answerItems',
  'award',
  'awardCountries',
  'board',
  'boardPage',
  'call',
  'calls',
  'companyAlerts',
  'companyAnswer',
  'companyAnswerCounts',
  'companyAnswers',
  'companyGrievances',
  'companyRecord',
  'companyRecordAsOf',
  'companyRecords',
  'compensationCountries',
  'compensationCountry',
  'compensationTerms',
  'contactByCode',
  'contribution',
  'demoMailbox',
  'election',
  'elections',
  'endedReplyLink',
  'engagement',
  'engagementLearning',
  'engagementMix',
  'engagementSeats',
  'engagementSession',
  'engagementSessions',
  'engagements',
  'evidenceFile',
  'factsInCheck',
  'forum',
  'forumRecord',
  'forums',
  'fund',
  'fundAwards',
  'funds',
  'grantHistory',
  'grievanceFigures',
  'heardByCode',
  'hearingPlace',
  'honorariumSchedules',
  'honorariumTotals',
  'hustings',
  'joining',
  'learningMaterial',
  'learningMaterials',
  'ledgerBalances',
  'ledgerEntries',
  'ledgerEntry',
  'logRecord',
  'logRecords',
  'me',
  'myAddressees',
  'myContributions',
  'myEngagements',
  'myRequests',
  'myRoleOffers',
  'mySeats',
  'mySessions',
  'myVaultReads',
  'notifications',
  'notifiedByMail',
  'openCalls',
  'organisation',
  'organisationRoom',
  'organisations',
  'ownCompanyRecord',
  'payee',
  'paymentOrder',
  'peerRoom',
  'peerRooms',
  'position',
  'positions',
  'publicAwards',
  'publicContributors',
  'publicResolution',
  'publicResolutions',
  'publishedOpinionMap',
  'recallPetitions',
  'recordExport',
  'recordFact',
  'remedyCountries',
  'remedyMechanisms',
  'replyForm',
  'representative',
  'representatives',
  'request',
  'requestByLink',
  'requests',
  'sealedByCode',
  'seatVacancies',
  'seatVacancy',
  'sessionCalendar',
  'transparencyLog',
  'unreadNotifications',
  'waiting',
  'withheldAwards',
];

let application: TestApplication;
let fund: TestFund;
let company: TestPerson;
let candidates: string[];
let founder: TestFounder;
let forums: SecretiveForums;

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  await clearedMoney(application, fund, 100_000_00n);
  const companyId = await anOrganisation(application, 'company');
  company = await aPerson(application);
  for (const role of ['company_rights', 'company_finance', 'company_signatory'] as const)
    await giveRole(application, company, companyId, role);
  const applicant = await anApplicant(application);
  const call = await aPublishedCall(application, fund);
  const applicationId = await aSubmittedApplication(application, call, applicant, { plan: SECRETS.application });
  await makeEligible(application, fund, applicationId);
  const reviewId = await aReview(applicationId);
  const itemId = await proposeAward(application, fund, applicationId, 1_000_00n);
  const voter = await actorOf(application, fund.board[1]!);
  expectOk(await application.get(CastVote).execute(voter, { itemId, choice: 'yes', reason: SECRETS.vote }));
  const forumId = await aForumBeingFounded();
  forums = await forumsWithSecrets(application);
  candidates = [
    ...[forumId, 'forum-being-founded'],
    ...forums.handles,
    ...[applicationId, itemId, reviewId, call.id, call.slug, fund.fund.id, fund.fund.slug],
    ...[fund.fund.organisationId, applicant.organisationId, companyId, applicant.signatory.accountId],
  ];
});
afterAll(() => application.close());

async function aReview(applicationId: string): Promise<string> {
  const reviewer = await aPerson(application);
  await giveRole(application, reviewer, fund.fund.organisationId, 'reviewer');
  const officer = await actorOf(application, fund.grantsOfficer);
  const dueAt = new Date(application.clock.now().getTime() + 86_400_000);
  const id = expectOk(
    await application.get(AssignReviewer).execute(officer, { applicationId, reviewerId: reviewer.accountId, dueAt }),
  );
  const scores = ['need', 'plan'].map((criterionId) => ({ criterionId, points: 4, comment: SECRETS.review }));
  const review = { reviewId: id, scores, comment: `${SECRETS.review} in a sentence`, final: true };
  expectOk(await application.get(WriteReview).execute(await actorOf(application, reviewer), review));
  return id;
}

/** Its charter is a draft that one of two organisations has signed. */
async function aForumBeingFounded(): Promise<string> {
  founder = await aFounder(application);
  const other = await aFounder(application);
  const charter = aCharter([founder.organisationId, other.organisationId]);
  const proposal = { ...FOUNDING, ...{ slug: 'forum-being-founded', organisationId: founder.organisationId, charter } };
  const actor = await actorOf(application, founder.signatory);
  const proposed = await application.get(ProposeForum).execute(actor, { ...proposal, reasons: SECRETS.motion });
  return expectOk(proposed).id;
}

/** All root queries, or those named. */
async function walkAs(person: TestPerson, only?: readonly string[]) {
  const { schema } = application.get(GraphQLSchemaHost);
  const requests = walkQueries(schema, candidates).filter(({ field }) => only === undefined || only.includes(field));
  const [answers = []] = await walkAsEach(application, [person], requests);
  return answers;
}

describe('a company’s person who asks for everything the schema offers', () => {
  it('reads no application, no review, no vote and nothing of members', async () => {
    const answers = await walkAs(company);
    for (const secret of Object.values(SECRETS)) {
      expect(answers.filter(({ text }) => text.includes(secret)).map(({ field }) => field)).toEqual([]);
    }
    const open = answers.filter(({ code }) => code !== 'FORBIDDEN').map(({ field }) => field);
    expect([...new Set(open)].sort()).toEqual(OPEN_TO_COMPANIES);
  });

  it('is looked for in places where the secrets are: those whom they concern do find them', async () => {
    const read = async (person: TestPerson, ...only: string[]) =>
      (await walkAs(person, only)).map(({ text }) => text).join('\n');
    const office = await read(fund.grantsOfficer, 'application', 'applicationDossier');
    expect(office).toContain(SECRETS.application);
    expect(office).toContain(SECRETS.review);
    expect(await read(founder.signatory, 'forumMotion', 'forumMotions')).toContain(SECRETS.motion);
    expect(await read(forums.stage.members.get('riders')![0]!, 'myMembership')).toContain(SECRETS.member);
    const appeals = await read(forums.panelist, 'joiningAppeals');
    expect(appeals).toContain(SECRETS.joiningAppeal);
    expect(appeals).toContain(SECRETS.refusal);
  });
});
