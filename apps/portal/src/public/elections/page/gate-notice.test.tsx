import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { UiSurroundingsProvider } from '../../../shared/i18n/ui-surroundings.tsx';
import { serverI18n } from '../../server-catalogues.ts';
import { BallotSums } from './ballot-sums.tsx';
import type { PublicElection, PublicResult, StyleResult } from './election-types.ts';
import { GateNotice } from './gate-notice.tsx';

const counted: StyleResult = {
  ...{ style: 'riders', cast: 95, superseded: 4, voided: 1, spoilt: 2, blank: 3, valid: 85, unique: 44 },
  ...{ gatePassed: false, count: {} as never, __typename: 'StyleResult' },
};
const election = {
  gate: { castMinimum: 100, uniquePercentMaximum: 5 },
  styles: [{ slug: 'riders', title: 'Riders' }],
} as unknown as PublicElection;

function seen(element: React.ReactElement): string {
  const page = (
    <I18nProvider i18n={serverI18n('en')}>
      <UiSurroundingsProvider>{element}</UiSurroundingsProvider>
    </I18nProvider>
  );
  return renderToStaticMarkup(page)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

it('says why ballots stay closed, by which measure, what can be checked and who signs for the rest', () => {
  const result = { published: false, styles: [counted] } as unknown as PublicResult;
  const text = seen(<GateNotice election={election} result={result} />);
  expect(text).toContain('at least 100 of them in every constituency, and at most 5% that nobody else cast alike');
  expect(text).toContain('Riders : 88 ballots, 50% of them unlike any other');
  expect(text).toContain('none was added or lost');
  expect(text).toContain('the scrutineers sign for');
});

it('says that everybody may count where ballots are public', () => {
  const result = { published: true, styles: [counted] } as unknown as PublicResult;
  expect(seen(<GateNotice election={election} result={result} />)).toContain('everybody can count them again');
});

it('accounts for every ballot in the box', () => {
  const text = seen(<BallotSums counted={counted} rollSize={120} />);
  expect(text).toContain('91 of 120 members voted; 85 ballots were counted.');
  for (const part of ['Counted 85', 'Blank 3', 'Spoilt 2', 'Void 1', 'Replaced 4']) expect(text).toContain(part);
});
