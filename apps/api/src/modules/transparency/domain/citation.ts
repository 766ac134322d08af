import type { JsonValue } from '../../../platform/records/public-records.ts';

/** A version of a record, as somebody cites it. */
export interface Citation {
  readonly siteName: string;
  readonly siteUrl: string;
  readonly slug: string;
  readonly company: string;
  readonly asOf: string;
  readonly sha256: string;
}

export const versionAddress = ({ siteUrl, slug, asOf }: Pick<Citation, 'siteUrl' | 'slug' | 'asOf'>): string =>
  `${siteUrl}/en/companies/${slug}?as-of=${asOf}`;

const titleOf = ({ company, asOf }: Citation): string => `Record of ${company} as of ${asOf}`;

/** Braces and backslashes would end or begin something in BibTeX. */
const bibText = (text: string): string => text.replace(/[\\{}]/g, ' ').replace(/([%&#$_])/g, '\\$1');

export function bibTex(citation: Citation): string {
  const { siteName, slug, asOf, sha256 } = citation;
  const [year = '', month = '', day = ''] = asOf.split('-');
  const fields = {
    title: `{${bibText(titleOf(citation))}}`,
    author: `{${bibText(siteName)}}`,
    ...{ year, month: String(Number(month)), day: String(Number(day)) },
    url: versionAddress(citation),
    note: `SHA-256 ${sha256}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${slug}-${asOf},\n${lines.join('')}}\n`;
}

/** CSL-JSON 1.0, as reference managers read it: a list of one. */
export function cslJson(citation: Citation): JsonValue {
  const { siteName, slug, asOf, sha256 } = citation;
  return [
    {
      id: `${slug}-${asOf}`,
      type: 'webpage',
      title: titleOf(citation),
      author: [{ literal: siteName }],
      issued: { 'date-parts': [asOf.split('-').map(Number)] },
      URL: versionAddress(citation),
      note: `SHA-256 ${sha256}`,
    },
  ];
}
