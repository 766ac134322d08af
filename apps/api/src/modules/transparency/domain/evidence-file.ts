import type { JsonValue } from '../../../platform/records/public-records.ts';
import { csvText } from './csv.ts';
import { addressOf, type Evidence, type EvidenceEngagement, type EvidenceItem } from './evidence.ts';
import type { Phase } from './record-fact.ts';

/** The texts to which rows refer, as they were published. It is no legal advice which of them binds whom. */
export const LEGAL_TEXTS = {
  csddd: 'Directive (EU) 2024/1760, article 13 (OJ L, 2024/1760, 5.7.2024); read it with its later amendments',
  esrs: 'Delegated Regulation (EU) 2023/2772, Annex I, ESRS S4 (OJ L, 2023/2772, 22.12.2023); read it with its later amendments',
} as const;

/** Which stage of article 13(3) a step of due diligence belongs to. */
const STAGE: Readonly<Record<Phase, string>> = {
  identify: 'CSDDD 13(3)(a)',
  act: 'CSDDD 13(3)(b)',
  remedy: 'CSDDD 13(3)(d)',
  track: 'CSDDD 13(3)(e)',
  communicate: 'ESRS S4-2',
};

export interface EvidenceRow {
  /** E.g. `CSDDD 13(3)(a)` or `ESRS S4-4`. */
  readonly reference: string;
  readonly evidence: string;
  readonly subject: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly detail: string | null;
  readonly address: string;
}

/** Parts of the texts for which nothing that happens here is evidence; said, so that nobody reads a gap as a pass. */
export const NOT_COVERED = ['CSDDD 13(3)(c)', 'CSDDD 13(7)', 'ESRS S4-1'] as const;

/** What happened here, row by row, under the part of the law that it may be evidence for. */
export function evidenceRows(evidence: Evidence): EvidenceRow[] {
  return [
    ...evidence.engagements.flatMap((engagement) => engagementRows(evidence, engagement)),
    ...evidence.requests.map((request): EvidenceRow => ({
      ...{
        reference: 'CSDDD 13(2)',
        evidence: 'request_for_information',
        subject: request.title,
        from: request.filedOn,
      },
      ...{ until: request.answeredOn, detail: request.answeredOn === null ? 'not answered' : `due ${request.dueOn}` },
      address: addressOf(evidence.siteUrl, `requests/${request.slug}`),
    })),
    ...evidence.items.flatMap((item) => itemRows(evidence, item)),
    ...evidence.figures.regions.map(({ region, atLeast }): EvidenceRow => ({
      ...{ reference: 'ESRS S4-2', evidence: 'people_heard', subject: region, from: null, until: null },
      ...{ detail: `at least ${atLeast}`, address: recordAddress(evidence) },
    })),
  ].sort((one, other) => (one.reference < other.reference ? -1 : one.reference > other.reference ? 1 : 0));
}

const recordAddress = ({ siteUrl, company }: Evidence): string => addressOf(siteUrl, `companies/${company.slug}`);

function engagementRows(evidence: Evidence, engagement: EvidenceEngagement): EvidenceRow[] {
  const { slug, title, startedOn, endedOn, state, forum, phases } = engagement;
  const address = addressOf(evidence.siteUrl, `engagements/${slug}`);
  const common = { subject: title, from: startedOn, until: endedOn, address };
  const row = (reference: string, kind: string, detail: string): EvidenceRow => {
    return { reference, evidence: kind, detail, ...common };
  };
  return [
    row('CSDDD 13(2)', 'briefing_before_engagement', `with ${forum}, ${state}`),
    ...phases.map((phase) => row(STAGE[phase], 'stakeholders_consulted', `step “${phase}”, with ${forum}`)),
    row(
      'CSDDD 13(5)',
      'barriers_and_retaliation',
      'pseudonyms; participants paid by an independent fund; reprisal reports',
    ),
    row('CSDDD 13(6)', 'multi_stakeholder_initiative', forum),
    row('ESRS S4-2', 'engagement_process', `${engagement.purpose}, ${state}`),
  ];
}

function itemRows(evidence: Evidence, item: EvidenceItem): EvidenceRow[] {
  const address = `${addressOf(evidence.siteUrl, `positions/${item.positionSlug}`)}#recommendation-${item.number}`;
  const common = { subject: item.title, address };
  const answered: EvidenceRow = {
    ...common,
    reference: item.phase === 'remedy' ? 'ESRS S4-3' : 'ESRS S4-4',
    // What waits for an answer is evidence that it was asked, and not that it was answered.
    evidence: item.answeredOn === null ? 'recommendation_without_answer' : 'answer_to_recommendation',
    ...{ from: item.deliveredOn, until: item.answeredOn, detail: item.outcome ?? item.state },
  };
  const targets = item.commitments.map((commitment): EvidenceRow => ({
    ...common,
    ...{ reference: 'ESRS S4-5', evidence: 'commitment', from: item.answeredOn, until: commitment.dueOn },
    detail: commitment.text,
  }));
  const pieces = item.evidence.map(({ title, url, fileId, fileName, sha256 }): EvidenceRow => ({
    ...{ reference: answered.reference, evidence: 'evidence_of_answer', subject: item.title },
    ...{ from: item.answeredOn, until: null },
    detail: fileId === null ? title : `${title}: ${fileName ?? fileId}, SHA-256 ${sha256 ?? ''}`,
    address: fileId === null ? (url ?? address) : `${evidence.siteUrl}/evidence/${fileId}`,
  }));
  const rated: EvidenceRow = {
    ...common,
    ...{ reference: 'ESRS S4-4', evidence: 'effectiveness_as_rated_by_members', from: item.ratedOn, until: null },
    detail: item.rating,
  };
  return [answered, ...pieces, ...targets, ...(item.rating === null ? [] : [rated])];
}

const COLUMNS = ['reference', 'evidence', 'subject', 'from', 'until', 'detail', 'address'] as const;

export function evidenceCsv(evidence: Evidence): string {
  return csvText(
    COLUMNS,
    evidenceRows(evidence).map((row) => ({ ...row })),
  );
}

/** The same rows with what they refer to and what they do not cover. */
export function evidenceJson(evidence: Evidence): JsonValue {
  return {
    kind: 'baraza/evidence-file/v1',
    asOf: evidence.asOf,
    company: evidence.company,
    legalTexts: LEGAL_TEXTS,
    notLegalAdvice:
      'Rows say what happened and where it can be checked. Whether it meets a duty is for you and your counsel.',
    notCovered: [...NOT_COVERED],
    rows: evidenceRows(evidence).map((row) => ({ ...row })),
  };
}
