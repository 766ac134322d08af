import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block whose selector contains `marker`. */
function colours(marker: string): Readonly<Record<string, string>> {
  const start = sheet.indexOf('{', sheet.indexOf(marker));
  const block = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1], found[2] ?? '']),
  );
}

const light = colours(':root {');
const dark = colours(":root:is([data-theme='dark']");
const darkBySystem = colours(":root:not([data-theme='light']");

/** Contrast ratio of two colours (WCAG 2.2, relative luminance of sRGB). */
function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT_PAIRS = [
  ...[
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'accent-strong',
    'success',
    'warning',
    'danger',
    'danger-strong',
  ].flatMap((ink) => [
    [ink, 'paper'],
    [ink, 'paper-raised'],
  ]),
  ['ink-faint', 'paper-sunk'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['paper', 'danger'],
  ...['accent', 'success', 'warning', 'danger'].flatMap((kind) => [
    [kind, `${kind}-wash`],
    ['ink', `${kind}-wash`],
  ]),
];
const MARK_PAIRS = ['rule-strong', 'rule-heavy', 'data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6'].map(
  (mark) => [mark, 'paper'],
);

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s paper', (_name, theme) => {
  it.each(TEXT_PAIRS)('%s can be read on %s', (ink = '', paper = '') => {
    expect(contrast(theme[ink] ?? '', theme[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_PAIRS)('%s can be seen on %s', (mark = '', paper = '') => {
    expect(contrast(theme[mark] ?? '', theme[paper] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('is the same dark paper by choice and by system', () => {
  expect(darkBySystem).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});
