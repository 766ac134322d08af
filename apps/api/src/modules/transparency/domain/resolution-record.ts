import type { PublicRecord } from '../../../platform/records/public-records.ts';
import type { Resolution } from '../../governance/index.ts';

/**
 * The public records of an adopted resolution: its figures, which stay, and its words apart from them, which can be
 * removed if they endanger somebody.
 */
export function resolutionRecords(resolution: Resolution, fundId: string): PublicRecord[] {
  const { resolutionId, number, kind, money, tally, quorum, decidedAt, title, text, reasons, criteria } = resolution;
  const figures = {
    amountMinor: money === null ? null : money.amountMinor.toString(),
    currency: money === null ? null : money.currency,
    decidedAt: decidedAt.toISOString(),
    fund: fundId,
    kind,
    number,
    quorum: {
      alternates: quorum.alternates,
      needed: quorum.needed,
      present: quorum.present,
      recused: quorum.recused,
      seated: quorum.seated,
      soft: quorum.soft,
    },
    resolution: resolutionId,
    tally: { abstain: tally.abstain, no: tally.no, yes: tally.yes },
  };
  const words = {
    criteria: criteria.map((criterion) => ({ name: criterion.name, text: criterion.text })),
    reasons,
    resolution: resolutionId,
    text,
    title,
  };
  return [
    { kind: 'resolution', subjectId: resolutionId, record: figures },
    { kind: 'resolution-text', subjectId: resolutionId, record: words },
  ];
}
