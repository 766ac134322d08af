import { anElectionStage, anOfficer, type ElectionStage } from './election-stage.ts';
import { say } from './forum-acts.ts';
import { aForumToJoin, issueCode, type TestForum, TestJoiner, waitingAt } from './joining.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

/** What only a forum, its members and the organisations on its panels may read. */
export const FORUM_SECRETS = {
  member: 'riders A',
  refusal: 'kept-from-companies-refusal',
  joiningAppeal: 'kept-from-companies-joining-appeal',
};

export interface SecretiveForums {
  readonly stage: ElectionStage;
  readonly panelist: TestPerson;
  /** By which a walk through the schema may find what is in them. */
  readonly handles: readonly string[];
}

/** A forum with members who hold no office, and another one that refused somebody, who appealed. */
export async function forumsWithSecrets(application: TestApplication): Promise<SecretiveForums> {
  const gate = { castMinimum: 5, uniquePercentMaximum: 100 };
  const stage = await anElectionStage(application, { slug: 'with-members', constituencies: { riders: 2 }, gate });
  const joinable = await aForumToJoin(application, 'to-join', { panel: 1, required: 1 });
  const code = await refusedAndAppealed(application, joinable);
  const panelist = await anOfficer(application, stage.forum.id, 'appeal_panelist');
  return { stage, panelist, handles: [stage.forum.slug, stage.forum.id, joinable.slug, joinable.constituencyId, code] };
}

/** The code under which it was asked for. */
async function refusedAndAppealed(application: TestApplication, forum: TestForum): Promise<string> {
  const [attester] = forum.attesters;
  if (!attester) throw new Error('the panel is empty');
  const { code } = await issueCode(application, forum, attester, 1);
  const joiner = new TestJoiner(application, forum);
  await joiner.request(code, attester, await joiner.blindFor(attester));
  const [waiting] = await waitingAt(application, forum, attester);
  const refusal = `refuseAttestation(id: "${waiting?.id}", reasons: "${FORUM_SECRETS.refusal}")`;
  const appeal = `appealJoiningRefusal(code: "${code}", grounds: "${FORUM_SECRETS.joiningAppeal}")`;
  const answers = [await say(application, attester.officer, refusal), await say(application, null, appeal)];
  if (answers.join() !== 'Attestation,Recorded') throw new Error(`the appeal was not filed: ${answers.join()}`);
  return code;
}
