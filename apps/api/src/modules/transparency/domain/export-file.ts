import canonicalize from 'canonicalize';
import type { Evidence } from './evidence.ts';
import { evidenceCsv, evidenceJson } from './evidence-file.ts';
import { riskRegister } from './risk-register.ts';

export const RecordExport = {
  RISK_REGISTER_CSV: 'risk_register_csv',
  EVIDENCE_CSV: 'evidence_csv',
  EVIDENCE_JSON: 'evidence_json',
} as const;
export type RecordExport = (typeof RecordExport)[keyof typeof RecordExport];

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const CSV = 'text/csv; charset=utf-8';

/** The file's name tells company and day, so that versions stay apart in a folder. */
export function exportFile(evidence: Evidence, kind: RecordExport): ExportFile {
  const stem = `${evidence.company.slug}-${evidence.asOf}`;
  switch (kind) {
    case 'risk_register_csv':
      return { name: `${stem}-risk-register.csv`, mediaType: CSV, text: riskRegister(evidence) };
    case 'evidence_csv':
      return { name: `${stem}-evidence.csv`, mediaType: CSV, text: evidenceCsv(evidence) };
    case 'evidence_json': {
      const text = `${canonicalize(evidenceJson(evidence)) ?? ''}\n`;
      return { name: `${stem}-evidence.json`, mediaType: 'application/json', text };
    }
  }
}
