import { readFileSync } from 'node:fs';
import { I18nProvider } from '@lingui/react';
import { expectOk } from '@baraza/result';
import { buildElection, countElection, type CountResult, type Rule } from '@baraza/stv';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { UiSurroundingsProvider } from '../../../shared/i18n/ui-surroundings.tsx';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { serverI18n } from '../../server-catalogues.ts';
import { ChoicePicture } from './choice-picture.tsx';
import { columnsOf } from './columns.ts';
import { CountPicture } from './count-picture.tsx';
import { flowsInto } from './flows.ts';
import { lanesOf } from './lanes.ts';
import { StageList } from './stage-list.tsx';

const SAMPLE = new URL(
  '../../../../../../packages/stv/test/fixtures/rctab_2013_minneapolis_park.json',
  import.meta.url,
);
const NAMES = 'Amina Bao Carmen Dalia Efua Farid Grace Hinewai Ivo Jun Kofi'.split(' ');

interface Sample {
  readonly ballots: readonly (readonly [number, readonly number[]])[];
}

/** Real ballots (Minneapolis 2013, MPL-2.0: see the README beside the file) under other names. */
function parkBoard(rule: Rule, seats = 3): CountResult {
  const { ballots } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Sample;
  const papers = ballots.map(([count, ranking]) => ({ count, ranking }));
  const election = expectOk(buildElection({ title: 'Park board', seats, candidates: NAMES, ballots: papers }));
  return expectOk(countElection(election, { rule, seats }));
}

function htmlOf(element: ReactElement, locale: Locale = 'en'): string {
  const page = (
    <I18nProvider i18n={serverI18n(locale)}>
      <UiSurroundingsProvider>{element}</UiSurroundingsProvider>
    </I18nProvider>
  );
  // Isolates keep directions apart; a reader does not see them.
  return renderToStaticMarkup(page).replaceAll(/[\u2068\u2069]/g, '');
}

describe('the picture of a count', () => {
  it('says who was elected, by which votes, and whether anybody overtook anybody', () => {
    const html = htmlOf(<CountPicture count={parkBoard('scottish')} />);
    expect(html).toContain('votes passed on from others elected Farid, Amina and Hinewai');
    expect(html).toContain('Those who led on first preferences are those who were elected');
  });

  it('carries names, first and last votes and the quota', () => {
    const html = htmlOf(<CountPicture count={parkBoard('scottish')} />);
    for (const seen of ['Farid', '14,678', '14,866', 'Kofi', '342', 'No further choice']) expect(html).toContain(seen);
  });

  it('runs the other way where the page does, with marks and text upright', () => {
    const html = htmlOf(<CountPicture count={parkBoard('scottish')} />, 'ar');
    expect(html).toContain('scale(-1 1)');
    expect(html).toContain('لا اختيار بعده');
  });

  it('says that shared flows are drawn in proportion, and only where they are', () => {
    expect(htmlOf(<CountPicture count={parkBoard('meek')} />)).toContain('drawn in proportion');
    expect(htmlOf(<CountPicture count={parkBoard('scottish')} />)).not.toContain('drawn in proportion');
  });
});

describe('what the picture is made of', () => {
  const count = parkBoard('scottish');
  const columns = columnsOf(count, 12);

  it('moves as many votes as the count did: nothing is made or lost between columns', () => {
    const lanes = lanesOf(count, columns, 14);
    for (const column of columns.keys()) {
      const total = lanes.reduce((sum, { votes }) => sum + (votes[column] ?? 0), 0);
      expect(total).toBeCloseTo(count.validBallots, 4);
    }
    const moved = flowsInto(lanes, 8).reduce((sum, { amount }) => sum + amount, 0);
    expect(moved).toBeCloseTo(Number(count.stages[7]?.votes[9]), 4);
  });

  it('keeps the first and last stage and those that elect when it has room for few', () => {
    const few = columnsOf(count, 4);
    expect(few).toHaveLength(4);
    expect(few.map(({ last }) => last + 1)).toEqual(expect.arrayContaining([1, 3, 9]));
    expect(few.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))).toEqual(
      count.stages.map((_, index) => index),
    );
  });

  it('draws the smallest together and never an elected one with them', () => {
    const lanes = lanesOf(count, columns, 6);
    expect(lanes.filter(({ outcome }) => outcome?.state === 'elected')).toHaveLength(3);
    expect(lanes.find(({ kind }) => kind === 'others')?.candidates).toBeGreaterThan(4);
  });
});

describe('the steps of a count in words', () => {
  it('tells every stage in the reader’s language, its votes one tap away', () => {
    const html = htmlOf(<StageList count={parkBoard('scottish')} styleId="all" />, 'fr');
    expect(html).toContain('Étape 9 sur 9');
    expect(html).toContain('Jun a le moins de voix');
    expect(html).toContain('Voix à cette étape');
  });

  it('has a table whose change is what passed on', () => {
    const html = htmlOf(<StageList count={parkBoard('scottish')} styleId="all" />);
    expect(html).toContain('+502');
    expect(html).toContain('-4,571');
  });
});

describe('elections that need no flows', () => {
  it('without a contest, everybody has a seat and the caption says so', () => {
    const html = htmlOf(<CountPicture count={parkBoard('meek', 11)} />);
    expect(html).toContain('no more candidates than seats');
  });

  it('an answer to a question is a bar with its number and share', () => {
    const html = htmlOf(<ChoicePicture answers={['Yes', 'No']} votes={[311, 140]} />);
    expect(html).toContain('Most votes, 311 of 451: Yes.');
    expect(html).toContain('69%');
  });
});
