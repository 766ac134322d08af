import { randomUUID } from 'node:crypto';
import { blindMessage, importIssuerKey, finalizeSignature, type Blinding } from '@baraza/blind-ballots';
import {
  attestBlindly,
  type AttestationPurpose,
  generateAttestingKey,
  joinStatement,
  type NewAttestingKey,
  preparedMembership,
  rekeyStatement,
  signInStatement,
} from '@baraza/membership';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey, signEd25519, toBase64Url } from '@baraza/transparency-log';
import { ConstituencyRepository } from '../../src/modules/forums/persistence/constituency.repository.ts';
import { ForumRepository } from '../../src/modules/forums/persistence/forum.repository.ts';
import { ask } from './graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './people.ts';
import { post } from './sign-in.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

/** An organisation of the panel with somebody who signs for it, and its key. */
export interface TestAttester {
  readonly organisationId: string;
  readonly officer: TestPerson;
  readonly key: NewAttestingKey;
  readonly keyId: string;
}

export interface TestForum {
  readonly id: string;
  readonly slug: string;
  readonly constituencyId: string;
  readonly constituency: string;
  readonly attesters: readonly TestAttester[];
}

/** An active forum with one constituency, a panel of `panel` organisations and `required` of them to attest. */
export async function aForumToJoin(
  application: TestApplication,
  slug: string,
  { panel, required, quota = 50 }: { panel: number; required: number; quota?: number },
): Promise<TestForum> {
  const [id, constituencyId, constituency] = [randomUUID(), randomUUID(), 'riders'];
  const organisationIds: string[] = [];
  for (let at = 0; at < panel; at += 1) organisationIds.push(await anOrganisation(application, 'ngo', `${slug} ${at}`));
  await inTransaction(application, async (tx) => {
    const pilot = { pilotFrom: '2026-11-01', pilotTo: '2027-11-01' };
    const moments = { createdAt: TEST_NOW, activatedAt: TEST_NOW, endedAt: null };
    await application.get(ForumRepository).insert(tx, { id, slug, name: slug, state: 'active', ...pilot, ...moments });
    const rows = application.get(ConstituencyRepository);
    const place = { id: constituencyId, forumId: id, slug: constituency, title: 'Riders and drivers' };
    const size = {
      panelSize: panel,
      panelRequired: required,
      panelRequiredLeast: required,
      createdAt: TEST_NOW,
      endedAt: null,
    };
    await rows.insert(tx, { ...place, ...size }, 1);
    for (const organisationId of organisationIds) {
      await rows.addOrganisation(tx, { constituencyId, organisationId, quota, since: TEST_NOW });
    }
  });
  const attesters: TestAttester[] = [];
  for (const organisationId of organisationIds) {
    attesters.push(await anAttester(application, constituencyId, organisationId));
  }
  return { id, slug, constituencyId, constituency, attesters };
}

const SAVE_KEY = `mutation ($input: SaveAttestingKeyInput!) { saveAttestingKey(input: $input) {
  ... on AttestingKey { id } ... on Problem { code } } }`;

async function anAttester(
  application: TestApplication,
  constituencyId: string,
  organisationId: string,
): Promise<TestAttester> {
  const officer = await aPerson(application);
  await giveRole(application, officer, organisationId, 'ngo_signatory');
  const key = await generateAttestingKey();
  const sealedSecret = `sealed-by-the-organisation-${'x'.repeat(100)}`;
  const input = { constituencyId, organisationId, publicKey: toBase64Url(key.publicKey), sealedSecret };
  const answer = await ask<{ saveAttestingKey: { id: string } }>(application, officer, SAVE_KEY, { input });
  return { organisationId, officer, key, keyId: answer.data!.saveAttestingKey.id };
}

const ISSUE = `mutation ($input: IssueAttestationCodeInput!) { issueAttestationCode(input: $input) {
  __typename ... on IssuedAttestationCode { code label replacedEarlier } ... on Problem { code message } } }`;

/** What the organisation's officer gets for a person known by `person`. */
export async function issueCode(
  application: TestApplication,
  forum: TestForum,
  attester: TestAttester,
  person: number,
  purpose: AttestationPurpose = 'join',
): Promise<{ __typename: string; code: string; label: string; replacedEarlier?: boolean }> {
  const { organisationId, officer } = attester;
  const personHash = toBase64Url(new Uint8Array(32).fill(person));
  const input = { constituencyId: forum.constituencyId, organisationId, purpose, personHash };
  const answer = await ask<{ issueAttestationCode: { __typename: string; code: string; label: string } }>(
    ...([application, officer, ISSUE, { input }] as const),
  );
  return answer.data!.issueAttestationCode;
}

export const REQUEST = `mutation ($input: RequestAttestationInput!) { requestAttestation(input: $input) {
  __typename ... on HeldAttestation { state blindSignature refusal label } ... on Problem { code } } }`;

/** Somebody's browser: a key, a randomizer, and what it asked of whom. */
export class TestJoiner {
  readonly seed: Uint8Array;
  readonly randomizer: Uint8Array;
  readonly membershipKey: Uint8Array;

  constructor(
    private readonly application: TestApplication,
    private readonly forum: TestForum,
    readonly purpose: AttestationPurpose = 'join',
  ) {
    this.seed = crypto.getRandomValues(new Uint8Array(32));
    this.randomizer = crypto.getRandomValues(new Uint8Array(32));
    this.membershipKey = ed25519PublicKey(this.seed);
  }

  async blindFor(attester: TestAttester): Promise<Blinding> {
    const { slug: forum, constituency } = this.forum;
    const place = { forum, constituency, purpose: this.purpose, membershipKey: this.membershipKey };
    const issuer = expectOk(await importIssuerKey(attester.key.publicKey));
    return blindMessage(issuer, preparedMembership(place, this.randomizer));
  }

  async request(code: string, attester: TestAttester, blinding: Blinding) {
    const input = { code, keyId: attester.keyId, blindedMessage: toBase64Url(blinding.blindedMessage) };
    const answer = await ask<{ requestAttestation: Record<string, string | null> }>(
      ...([this.application, null, REQUEST, { input }] as const),
    );
    return answer.data!.requestAttestation;
  }

  /** The whole way of one code: asked, signed by the officer in their browser, fetched and unblinded. */
  async tokenOf(code: string, attester: TestAttester): Promise<{ keyId: string; signature: string }> {
    const blinding = await this.blindFor(attester);
    await this.request(code, attester, blinding);
    await signWaiting(this.application, this.forum, attester);
    const { blindSignature } = await this.request(code, attester, blinding);
    const issuer = expectOk(await importIssuerKey(attester.key.publicKey));
    const answer = Buffer.from(blindSignature!, 'base64url');
    return {
      keyId: attester.keyId,
      signature: toBase64Url(expectOk(await finalizeSignature(issuer, blinding, answer))),
    };
  }

  joinInput(pseudonym: string, tokens: readonly object[], phrase = '') {
    const membershipKey = toBase64Url(this.membershipKey);
    const place = { forum: this.forum.slug, constituency: this.forum.constituency, pseudonym, membershipKey };
    const signature = toBase64Url(signEd25519(this.seed, joinStatement(place)));
    return { ...place, signature, phrase, locale: 'en', randomizer: toBase64Url(this.randomizer), tokens };
  }

  rekeyInput(pseudonym: string, phrase: string, tokens: readonly object[]) {
    const signed = signEd25519(this.seed, rekeyStatement(this.forum.slug, pseudonym, this.membershipKey));
    const newKey = toBase64Url(this.membershipKey);
    const randomizer = toBase64Url(this.randomizer);
    return { forum: this.forum.slug, pseudonym, phrase, newKey, signature: toBase64Url(signed), randomizer, tokens };
  }
}

export interface WaitingRequest {
  readonly id: string;
  readonly label: string;
  readonly blindedMessage: string;
}

const WAITING = `query ($constituencyId: ID!, $organisationId: ID!) {
  attestations(constituencyId: $constituencyId, organisationId: $organisationId, states: [requested]) {
    edges { node { id label blindedMessage } } } }`;

export async function waitingAt(
  application: TestApplication,
  forum: TestForum,
  { organisationId, officer }: TestAttester,
): Promise<WaitingRequest[]> {
  const place = { constituencyId: forum.constituencyId, organisationId };
  const answer = await ask<{ attestations: { edges: { node: WaitingRequest }[] } }>(
    ...([application, officer, WAITING, place] as const),
  );
  return answer.data!.attestations.edges.map(({ node }) => node);
}

const SIGN = `mutation ($id: ID!, $signature: String!) { signAttestation(id: $id, signature: $signature) {
  __typename ... on Problem { code } } }`;

/** The officer signs everything that waits. */
export async function signWaiting(application: TestApplication, forum: TestForum, attester: TestAttester) {
  for (const { id, blindedMessage } of await waitingAt(application, forum, attester)) {
    const signed = expectOk(await attestBlindly(attester.key, Buffer.from(blindedMessage, 'base64url')));
    await ask(application, attester.officer, SIGN, { id, signature: toBase64Url(signed) });
  }
}

const JOIN = `mutation ($input: JoinForumInput!) { joinForum(input: $input) {
  __typename ... on MemberAdmitted { memberId pseudonym } ... on Problem { code }
  ... on AttestationsMissing { required valid } } }`;

export async function join(application: TestApplication, input: object): Promise<Record<string, unknown>> {
  const answer = await ask<{ joinForum: Record<string, unknown> }>(application, null, JOIN, { input });
  return answer.data!.joinForum;
}

/** Somebody whom `attesters` know as `person` becomes a member. */
export async function aMember(
  application: TestApplication,
  forum: TestForum,
  {
    attesters,
    person,
    pseudonym,
    phrase = '',
  }: { attesters: readonly TestAttester[]; person: number; pseudonym: string; phrase?: string },
): Promise<{ joiner: TestJoiner; memberId: string }> {
  const joiner = new TestJoiner(application, forum);
  const tokens: object[] = [];
  for (const attester of attesters) {
    const { code } = await issueCode(application, forum, attester, person);
    tokens.push(await joiner.tokenOf(code, attester));
  }
  const joined = await join(application, joiner.joinInput(pseudonym, tokens, phrase));
  if (joined['__typename'] !== 'MemberAdmitted') throw new Error(JSON.stringify(joined));
  return { joiner, memberId: String(joined['memberId']) };
}

const BEGIN = `mutation { requestMembershipChallenge { challengeId challenge host } }`;

export async function aChallenge(application: TestApplication) {
  const answer = await ask<{ requestMembershipChallenge: { challengeId: string; challenge: string; host: string } }>(
    ...([application, null, BEGIN] as const),
  );
  return answer.data!.requestMembershipChallenge;
}

const SIGN_IN = `mutation ($input: SignInWithMembershipKeyInput!) { signInWithMembershipKey(input: $input) {
  __typename ... on Problem { code } } }`;

/** Signs in with the joiner's key, as a browser does; throws the refusal. */
export async function memberSession(application: TestApplication, joiner: TestJoiner): Promise<{ cookie: string }> {
  const { challengeId, challenge, host } = await aChallenge(application);
  const signature = toBase64Url(signEd25519(joiner.seed, signInStatement(host, challenge)));
  const publicKey = toBase64Url(joiner.membershipKey);
  const input = { challengeId, publicKey, signature, remember: false };
  const { data, cookie } = await post(application, SIGN_IN, { input });
  if (!cookie) throw new Error(JSON.stringify(data));
  return { cookie };
}
