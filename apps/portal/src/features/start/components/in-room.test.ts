import { describe, expect, it } from 'vitest';
import type { WaitingItem } from '../types.ts';
import { errandsIn } from './in-room.ts';

const item = (kind: string): WaitingItem => ({
  __typename: 'WaitingItem',
  kind,
  subjectId: kind,
  title: null,
  dueAt: null,
  dueOn: null,
  since: null,
  money: null,
});
const kinds = (items: readonly WaitingItem[]) => items.map(({ kind }) => kind);

describe('what stands on a start page', () => {
  it('is what belongs to the workspace, with the number of what waits in the person’s other ones', () => {
    const waiting = [item('vote-to-cast'), item('report-due'), item('item-to-close')];
    const { here, elsewhere } = errandsIn('organisation', waiting, ['ngo_editor', 'board_member']);
    expect(kinds(here)).toEqual(['report-due']);
    expect(elsewhere).toEqual([{ room: 'board', count: 2 }]);
  });

  it('shows a substitute’s payment to a board member, who has no finance office', () => {
    const { here, elsewhere } = errandsIn('board', [item('payment-to-authorise')], ['board_member']);
    expect([kinds(here), elsewhere]).toEqual([['payment-to-authorise'], []]);
  });

  it('never loses what it does not know', () => {
    expect(kinds(errandsIn('review', [item('of-a-later-version')], ['reviewer']).here)).toEqual(['of-a-later-version']);
  });
});
