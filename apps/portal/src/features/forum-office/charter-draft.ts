import type {
  CharterContentInput,
  CountingRule,
  OfficeCharterFragment,
  PositionThreshold,
} from '../../generated/graphql.ts';
import { ORDINARY_ANSWER_DAYS, ORDINARY_POSITION_RULES } from '../../shared/forums/ordinary-rules.ts';

export interface PanelDraft {
  readonly organisationId: string;
  readonly name: string;
  readonly quota: string;
}

export interface ReservedDraft {
  readonly name: string;
  readonly minimum: string;
  readonly maximum: string;
}

export interface ConstituencyDraft {
  /** Empty for a new constituency: it is made from the title. */
  readonly slug: string;
  readonly title: string;
  readonly seats: string;
  readonly panelRequired: string;
  readonly reserved: readonly ReservedDraft[];
  readonly panel: readonly PanelDraft[];
}

/** A charter as it is being written: numbers are still text, and nothing needs to be right yet. */
export interface CharterDraft {
  readonly purpose: string;
  readonly companies: readonly { readonly name: string; readonly products: string }[];
  readonly languages: string;
  readonly constituencies: readonly ConstituencyDraft[];
  readonly rule: CountingRule;
  readonly ranksMaximum: string;
  readonly termMonths: string;
  readonly termLimit: string;
  readonly seconders: string;
  readonly petitionPercent: string;
  readonly noticeDays: string;
  readonly castMinimum: string;
  readonly uniquePercentMaximum: string;
  readonly challengeDays: string;
  readonly vouchersRequired: string;
  readonly appealForumSlug: string;
  readonly acknowledgeDays: string;
  readonly interimDays: string;
  readonly answerDays: string;
  readonly threshold: PositionThreshold;
  readonly openItems: string;
  /** What the charter in force says itself: an ordinary number that it never named is not written into the next. */
  readonly saidBefore: { readonly answerDays: boolean; readonly positions: boolean };
}

export const FRESH_CONSTITUENCY: ConstituencyDraft = {
  ...{ slug: '', title: '', seats: '3', panelRequired: '2', reserved: [], panel: [] },
};

/** What most forums would choose, to begin with. */
export const FRESH_CHARTER: CharterDraft = {
  ...{ purpose: '', companies: [{ name: '', products: '' }], languages: 'en', constituencies: [FRESH_CONSTITUENCY] },
  ...{ rule: 'scottish', ranksMaximum: '5', termMonths: '24', termLimit: '2', seconders: '3' },
  ...{ petitionPercent: '25', noticeDays: '14', castMinimum: '100', uniquePercentMaximum: '5' },
  ...{ challengeDays: '14', vouchersRequired: '3', appealForumSlug: '' },
  ...positionTexts({}),
};

export function draftOf(charter: OfficeCharterFragment): CharterDraft {
  return {
    purpose: charter.purpose,
    companies: charter.companies.map(({ name, products }) => ({ name, products: products.join('\n') })),
    languages: charter.languages.join(', '),
    constituencies: charter.constituencies.map(({ slug, title, seats, panelRequired, reserved, panel }) => ({
      ...{ slug, title, seats: String(seats), panelRequired: String(panelRequired) },
      reserved: reserved.map(({ name, minimum, maximum }) => ({
        name,
        minimum: String(minimum),
        maximum: String(maximum),
      })),
      panel: panel.map(({ organisationId, quota, organisation }) => ({
        ...{ organisationId, quota: String(quota), name: organisation?.name ?? organisationId },
      })),
    })),
    rule: charter.rule,
    ...textsOf(charter),
    appealForumSlug: charter.appealForumSlug ?? '',
    ...positionTexts(charter),
  };
}

const NUMBERS = [
  ...(['ranksMaximum', 'termMonths', 'termLimit', 'seconders', 'petitionPercent', 'noticeDays'] as const),
  ...(['castMinimum', 'uniquePercentMaximum', 'challengeDays', 'vouchersRequired'] as const),
];
export type CharterNumber = (typeof NUMBERS)[number];

function textsOf(charter: Readonly<Record<CharterNumber, number>>): Record<CharterNumber, string> {
  return Object.fromEntries(NUMBERS.map((key) => [key, String(charter[key])])) as Record<CharterNumber, string>;
}

/** What the API takes. A number that is none becomes -1, which the API refuses with the field's name. */
export function charterInput(draft: CharterDraft): CharterContentInput {
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, numberOf(draft[key])])) as Record<
    CharterNumber,
    number
  >;
  return {
    ...{ purpose: draft.purpose, rule: draft.rule, ...numbers },
    companies: draft.companies
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, products }) => ({ name, products: linesOf(products) })),
    languages: draft.languages.split(/[\s,]+/).filter((tag) => tag !== ''),
    constituencies: draft.constituencies.map((one, index) => ({
      ...{ slug: one.slug || slugOf(one.title, index), title: one.title },
      ...{ seats: numberOf(one.seats), panelRequired: numberOf(one.panelRequired) },
      reserved: one.reserved.map(({ name, minimum, maximum }) => ({
        ...{ name, minimum: numberOf(minimum), maximum: numberOf(maximum) },
      })),
      panel: one.panel.map(({ organisationId, quota }) => ({ organisationId, quota: numberOf(quota) })),
    })),
    appealForumSlug: draft.appealForumSlug.trim() || null,
    ...positionInput(draft),
  };
}

function positionTexts({ answerDays, positions }: Partial<Pick<OfficeCharterFragment, 'answerDays' | 'positions'>>) {
  const days = answerDays ?? ORDINARY_ANSWER_DAYS;
  const rules = positions ?? ORDINARY_POSITION_RULES;
  return {
    acknowledgeDays: String(days.acknowledge),
    interimDays: String(days.interim),
    answerDays: String(days.answer),
    threshold: rules.threshold,
    openItems: String(rules.openItems),
    saidBefore: { answerDays: Boolean(answerDays), positions: Boolean(positions) },
  };
}

function positionInput({ saidBefore, ...draft }: CharterDraft): Pick<CharterContentInput, 'answerDays' | 'positions'> {
  const acknowledge = numberOf(draft.acknowledgeDays);
  const days = { acknowledge, interim: numberOf(draft.interimDays), answer: numberOf(draft.answerDays) };
  const rules = { threshold: draft.threshold, openItems: numberOf(draft.openItems) };
  const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
  return {
    answerDays: !saidBefore.answerDays && same(days, ORDINARY_ANSWER_DAYS) ? null : days,
    positions: !saidBefore.positions && same(rules, ORDINARY_POSITION_RULES) ? null : rules,
  };
}

function numberOf(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : -1;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A short name for addresses and ballots; titles in other scripts get a number. */
export function slugOf(title: string, index: number): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain || `part-${index + 1}`;
}
