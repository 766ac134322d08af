import { describe, expect, it } from 'vitest';
import { groupsToSend, NO_EDITS, rebased, shownAnswers, withEdit, withoutEdit, type Edit } from './draft-edits.ts';

const none = new WeakSet<Edit>();

describe('what a device holds beyond the server', () => {
  it('shows what was typed here over what the server has', () => {
    const draft = withEdit(NO_EDITS, none, 3, 'title', 'River keepers');
    expect(shownAnswers({ title: 'Rivers', place: 'coast' }, draft, none)).toEqual({
      title: 'River keepers',
      place: 'coast',
    });
  });

  it('keeps the base of unsent words while more is typed, so that a colleague in between is noticed', () => {
    const first = withEdit(NO_EDITS, none, 3, 'title', 'R');
    const second = withEdit(first, none, 7, 'title', 'Ri');
    expect(second.edits['title']).toEqual({ value: 'Ri', baseVersion: 3 });
  });

  it('sends fields on different bases apart, the oldest first', () => {
    const draft = withEdit(withEdit(NO_EDITS, none, 5, 'place', 'coast'), none, 2, 'title', 'Rivers');
    expect(groupsToSend(draft, none, {}).map(({ baseVersion }) => baseVersion)).toEqual([2, 5]);
  });

  it('does not send what the server already has', () => {
    const draft = withEdit(NO_EDITS, none, 2, 'title', 'Rivers');
    expect(groupsToSend(draft, none, { title: 'Rivers' })).toEqual([]);
  });

  it('moves newer words onto the version in which the older ones arrived', () => {
    const older = withEdit(NO_EDITS, none, 2, 'title', 'R');
    const newer = withEdit(older, none, 2, 'title', 'Ri');
    expect(rebased(newer, Object.entries(older.edits), 3)?.edits['title']).toEqual({ value: 'Ri', baseVersion: 3 });
    expect(rebased(older, Object.entries(older.edits), 3)).toBeNull();
  });

  it('forgets what arrived, and does not mistake the same words typed again for it', () => {
    const sent = withEdit(NO_EDITS, none, 2, 'title', 'Rivers');
    const settled = new WeakSet([sent.edits['title']!]);
    expect(shownAnswers({ title: 'A colleague’s title' }, sent, settled)).toEqual({ title: 'A colleague’s title' });
    const again = withEdit(sent, settled, 4, 'title', 'Rivers');
    expect(groupsToSend(again, settled, { title: 'A colleague’s title' })).toMatchObject([{ baseVersion: 4 }]);
  });

  it('drops one answer and keeps the others', () => {
    const draft = withEdit(withEdit(NO_EDITS, none, 1, 'title', 'x'), none, 1, 'place', 'y');
    expect(Object.keys(withoutEdit(draft, none, 'title').edits)).toEqual(['place']);
  });
});
