import { randomUUID } from 'node:crypto';
import { AddresseeReader } from '../../src/modules/engagements/index.ts';
import type { FactKind, NewFact } from '../../src/modules/transparency/domain/record-fact.ts';
import { inTransaction, type TestPerson } from './people.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './seated-forum.ts';
import { startTestApplication, type TestApplication } from './test-application.ts';

/** A company and a forum with three representatives, about whom facts can be told. */
export interface RecordStage {
  readonly application: TestApplication;
  readonly forum: SeatedForum;
  readonly representatives: SeatedForum['representatives'];
  readonly organisationId: string;
  readonly addresseeId: string;
  readonly slug: string;
  rights: TestPerson;
  readonly recommendationId: string;
}

export async function aRecordStage(slug: string): Promise<RecordStage> {
  const application = await startTestApplication();
  const forum = await aSeatedForum(application, { slug });
  const company = await aCompany(application, `Company of ${slug}`);
  const addressee = await inTransaction(application, (tx) =>
    application.get(AddresseeReader).ofOrganisation(tx, company.organisationId),
  );
  return {
    ...{ application, forum, representatives: forum.representatives, organisationId: company.organisationId },
    ...{ addresseeId: addressee!.id, slug: addressee!.slug, rights: company.rights, recommendationId: randomUUID() },
  };
}

/** A fact about the stage's company, as the modules below would have told it. */
export function factAbout(
  stage: Pick<RecordStage, 'forum' | 'addresseeId' | 'recommendationId'>,
  fact: Partial<NewFact> & { readonly kind: FactKind },
): NewFact {
  const sources = [{ kind: 'recommendation', reference: 'a-position', number: 1 } as const];
  return {
    ...{ key: `test:${randomUUID()}`, addresseeId: stage.addresseeId, forumId: stage.forum.forum.id },
    ...{
      subjectId: stage.recommendationId,
      severity: 'severe',
      phase: 'act',
      outcome: null,
      inTime: null,
      daysTaken: null,
    },
    ...{ happenedOn: '2026-11-20', dueOn: null, count: null, sources },
    ...fact,
  };
}
