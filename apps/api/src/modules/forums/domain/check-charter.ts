import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { POSITION_THRESHOLDS, type CharterConstituency, type CharterContent } from './forum-charter.ts';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/;

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

const MESSAGES = {
  slug: 'needs 1 to 48 lowercase letters, digits or hyphens, and starts and ends with a letter or digit.',
  disjoint: 'is too few: two people could be attested by halves that do not overlap. More than half must attest.',
};

/** Numbers of a charter with the smallest and largest that make sense. */
const BOUNDS: readonly (readonly [string, (content: CharterContent) => number, number, number])[] = [
  ['ranksMaximum', ({ ranksMaximum }) => ranksMaximum, 1, 30],
  ['termMonths', ({ termMonths }) => termMonths, 6, 60],
  ['termLimit', ({ termLimit }) => termLimit, 1, 10],
  ['seconders', ({ seconders }) => seconders, 0, 50],
  ['recall.petitionPercent', ({ recall }) => recall.petitionPercent, 10, 50],
  ['recall.noticeDays', ({ recall }) => recall.noticeDays, 7, 60],
  ['gate.castMinimum', ({ gate }) => gate.castMinimum, 20, 1_000_000],
  ['gate.uniquePercentMaximum', ({ gate }) => gate.uniquePercentMaximum, 0, 100],
  ['challengeDays', ({ challengeDays }) => challengeDays, 1, 60],
  ['vouchersRequired', ({ vouchersRequired }) => vouchersRequired, 2, 20],
];

export function slugFaults(slug: string, path: string): FieldFault[] {
  return SLUG.test(slug) ? [] : [fault(path, 'malformed', `${path} ${MESSAGES.slug}`)];
}

/** Everything that is wrong with a charter taken by itself; what its forum's past forbids is checked when it is proposed. */
export function charterFaults(content: CharterContent): FieldFault[] {
  return [
    ...textFaults(content.purpose, { path: 'purpose', minLength: 50, maxLength: 4_000 }),
    ...companyFaults(content),
    ...languageFaults(content.languages),
    ...BOUNDS.flatMap(([path, read, least, most]) => numberFaults(path, read(content), least, most)),
    ...answerDaysFaults(content),
    ...positionFaults(content),
    ...countFaults('constituencies', content.constituencies.length, 1, 12),
    ...content.constituencies.slice(0, 12).flatMap((one, index) => constituencyFaults(one, content, index)),
    ...uniqueFaults(
      'constituencies',
      'slug',
      content.constituencies.map(({ slug }) => slug),
    ),
  ];
}

function answerDaysFaults({ answerDays }: CharterContent): FieldFault[] {
  if (!answerDays) return [];
  return [
    ...numberFaults('answerDays.acknowledge', answerDays.acknowledge, 3, 60),
    ...numberFaults('answerDays.interim', answerDays.interim, 3, 60),
    ...numberFaults('answerDays.answer', answerDays.answer, Math.max(14, answerDays.acknowledge), 180),
  ];
}

function companyFaults({ companies }: CharterContent): FieldFault[] {
  const faults = countFaults('companies', companies.length, 1, 30);
  for (const [index, { name, products }] of companies.slice(0, 30).entries()) {
    const path = `companies.${index}`;
    faults.push(...textFaults(name, { path: `${path}.name`, minLength: 1, maxLength: 120 }));
    faults.push(...countFaults(`${path}.products`, products.length, 0, 30));
    for (const [place, product] of products.slice(0, 30).entries()) {
      faults.push(...textFaults(product, { path: `${path}.products.${place}`, minLength: 1, maxLength: 120 }));
    }
  }
  return faults;
}

function positionFaults({ positions }: CharterContent): FieldFault[] {
  if (!positions) return [];
  const { threshold, openItems } = positions;
  const message = `positions.threshold is one of ${POSITION_THRESHOLDS.join(', ')}.`;
  return [
    ...(POSITION_THRESHOLDS.includes(threshold) ? [] : [fault('positions.threshold', 'unknown', message)]),
    ...numberFaults('positions.openItems', openItems, 1, 60),
  ];
}

function languageFaults(languages: readonly string[]): FieldFault[] {
  const malformed = languages.flatMap((tag, index) =>
    LANGUAGE.test(tag)
      ? []
      : [fault(`languages.${index}`, 'malformed', `languages.${index} is a language tag such as en or sw.`)],
  );
  return [
    ...countFaults('languages', languages.length, 1, 12),
    ...malformed,
    ...uniqueFaults('languages', null, languages),
  ];
}

function constituencyFaults(one: CharterConstituency, { rule }: CharterContent, index: number): FieldFault[] {
  const path = `constituencies.${index}`;
  return [
    ...slugFaults(one.slug, `${path}.slug`),
    ...textFaults(one.title, { path: `${path}.title`, minLength: 3, maxLength: 120 }),
    ...numberFaults(`${path}.seats`, one.seats, 1, rule === 'irv' ? 1 : 25),
    ...reservedFaults(one, path),
    ...panelFaults(one, path),
  ];
}

function reservedFaults({ reserved, seats }: CharterConstituency, path: string): FieldFault[] {
  const faults = countFaults(`${path}.reserved`, reserved.length, 0, 8);
  for (const [place, { name, minimum, maximum }] of reserved.slice(0, 8).entries()) {
    faults.push(...textFaults(name, { path: `${path}.reserved.${place}.name`, minLength: 1, maxLength: 80 }));
    faults.push(...numberFaults(`${path}.reserved.${place}.minimum`, minimum, 0, seats));
    faults.push(...numberFaults(`${path}.reserved.${place}.maximum`, maximum, Math.max(minimum, 1), seats));
  }
  const needed = reserved.reduce((sum, { minimum }) => sum + minimum, 0);
  if (needed > seats) {
    faults.push(fault(`${path}.reserved`, 'too_many', `${path}.reserved asks for ${needed} of ${seats} seats.`));
  }
  return [
    ...faults,
    ...uniqueFaults(
      `${path}.reserved`,
      'name',
      reserved.map(({ name }) => name.trim().toLowerCase()),
    ),
  ];
}

/** Rule E1: k of n attest, 2k > n, so that nobody joins twice through halves that do not overlap. */
function panelFaults({ panel, panelRequired }: CharterConstituency, path: string): FieldFault[] {
  const faults = countFaults(`${path}.panel`, panel.length, 1, 25);
  for (const [place, { quota }] of panel.slice(0, 25).entries()) {
    faults.push(...numberFaults(`${path}.panel.${place}.quota`, quota, 1, 1_000_000));
  }
  faults.push(...numberFaults(`${path}.panelRequired`, panelRequired, 1, panel.length));
  if (2 * panelRequired <= panel.length) {
    faults.push(fault(`${path}.panelRequired`, 'disjoint_halves', `${path}.panelRequired ${MESSAGES.disjoint}`));
  }
  return [
    ...faults,
    ...uniqueFaults(
      `${path}.panel`,
      'organisationId',
      panel.map(({ organisationId }) => organisationId),
    ),
  ];
}

function numberFaults(path: string, value: number, least: number, most: number): FieldFault[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [fault(path, 'out_of_range', `${path} is a whole number from ${least} to ${most}.`)];
}

function countFaults(path: string, count: number, least: number, most: number): FieldFault[] {
  if (count >= least && count <= most) return [];
  return [
    fault(path, count < least ? 'too_few' : 'too_many', `${path} has ${count} entries; ${least} to ${most} fit.`),
  ];
}

function uniqueFaults(path: string, key: string | null, values: readonly string[]): FieldFault[] {
  const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (twice === -1) return [];
  const place = key ? `${path}.${twice}.${key}` : `${path}.${twice}`;
  return [fault(place, 'twice', `${place} stands there twice.`)];
}

/** Organisations named in any panel of the charter, each once. */
export function organisationsOf(content: CharterContent): string[] {
  return [...new Set(content.constituencies.flatMap(({ panel }) => panel.map(({ organisationId }) => organisationId)))];
}

/** A panel as it has been so far: who was ever on it, who had to leave, and the fewest who ever sufficed. */
export interface PanelPast {
  readonly slug: string;
  readonly ever: readonly string[];
  readonly revoked: readonly string[];
  readonly requiredLeast: number;
}

/**
 * What the past of the panels forbids: an organisation that had to leave does not return, and the k of today must
 * overlap with the fewest who ever admitted somebody, counting every organisation that was ever there.
 */
export function panelPastFaults(content: CharterContent, pasts: readonly PanelPast[]): FieldFault[] {
  return content.constituencies.flatMap(({ slug, panel, panelRequired }, index) => {
    const past = pasts.find((one) => one.slug === slug);
    if (!past) return [];
    const path = `constituencies.${index}`;
    const named = panel.map(({ organisationId }) => organisationId);
    const faults = named.flatMap((id, place) =>
      past.revoked.includes(id)
        ? [
            fault(
              `${path}.panel.${place}.organisationId`,
              'revoked',
              `${path}.panel.${place} left this panel and does not return.`,
            ),
          ]
        : [],
    );
    const size = new Set([...past.ever, ...named]).size;
    const least = Math.min(past.requiredLeast, panelRequired);
    if (panelRequired + least > size && 2 * panelRequired > size) return faults;
    const needed = Math.max(size - past.requiredLeast + 1, Math.floor(size / 2) + 1);
    const message = `${path}.panelRequired ${MESSAGES.disjoint} ${size} organisations have been on this panel, so ${needed} must attest.`;
    return [...faults, fault(`${path}.panelRequired`, 'disjoint_halves', message)];
  });
}
