import { Args, ID, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { EvidenceReader } from '../application/evidence-reader.ts';
import { boardPage } from '../domain/board-page.ts';
import { exportFile, RecordExport } from '../domain/export-file.ts';
import { evidenceRows, LEGAL_TEXTS, NOT_COVERED } from '../domain/evidence-file.ts';
import { speakForCompany } from '../domain/record.permissions.ts';
import { ExportFileType } from './company-desk.type.ts';
import { BoardPageType, EvidenceFileType } from './evidence.type.ts';
import { toFiguresType } from './company-record.type.ts';

registerEnumType(RecordExport, { name: 'RecordExport' });

/** What a company takes out about itself: never anything about members or other companies. */
@Resolver()
export class RecordExportsResolver {
  constructor(private readonly evidence: EvidenceReader) {}

  @Allow(speakForCompany)
  @Query(() => ExportFileType, { nullable: true })
  async recordExport(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('kind', { type: () => RecordExport }) kind: RecordExport,
  ): Promise<ExportFileType | null> {
    const evidence = await this.evidence.of(actor, organisationId, actor.locale);
    return evidence && exportFile(evidence, kind);
  }

  @Allow(speakForCompany)
  @Query(() => BoardPageType, { nullable: true, description: 'Five questions that a board should be able to answer.' })
  async boardPage(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<BoardPageType | null> {
    const evidence = await this.evidence.of(actor, organisationId, actor.locale);
    if (!evidence) return null;
    const { risks, heard, asked, changing, open } = boardPage(evidence);
    return {
      ...{ company: evidence.company.name, slug: evidence.company.slug, asOf: evidence.asOf },
      ...{ ownRisks: [...risks.own], namedRisks: [...risks.named], engagements: [...heard.engagements] },
      ...{ figures: toFiguresType(heard.figures), asked: [...asked], changing: [...changing], open: [...open] },
    };
  }

  @Allow(speakForCompany)
  @Query(() => EvidenceFileType, {
    nullable: true,
    description: 'What happened, under the parts of law it may be evidence for.',
  })
  async evidenceFile(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<EvidenceFileType | null> {
    const evidence = await this.evidence.of(actor, organisationId, actor.locale);
    if (!evidence) return null;
    const { company, asOf } = evidence;
    const rows = evidenceRows(evidence).map((row) => ({ ...row }));
    return {
      company: company.name,
      slug: company.slug,
      asOf,
      legalTexts: Object.values(LEGAL_TEXTS),
      notCovered: [...NOT_COVERED],
      rows,
    };
  }
}
