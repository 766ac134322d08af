import type { Tale } from '../tale.ts';

export interface Reporting {
  readonly organisation: string;
  /** The tranche that waits for this report. */
  readonly trancheId: string;
  readonly narrative: string;
  readonly spentMinor: string;
}

export async function report(tale: Tale, { organisation, ...input }: Reporting): Promise<void> {
  await tale.act(`report-${input.trancheId}`, `${organisation}-signatory`, {
    name: 'submitReport',
    success: 'Done',
    variables: { input: ['SubmitReportInputType!', input] },
  });
}

/** The grants officer accepts it, which makes the tranche payable. */
export async function acceptReport(tale: Tale, trancheId: string, answer: string): Promise<void> {
  await tale.act(`report-accepted-${trancheId}`, 'grants-officer', {
    name: 'answerReport',
    success: 'Done',
    variables: {
      input: ['AnswerReportInputType!', { reportId: tale.known(`report-${trancheId}`).id, accept: true, answer }],
    },
  });
  await tale.settle();
}
