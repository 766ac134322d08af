import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAnswers, type Application } from './application.ts';

const EMPTY: Application = {
  id: 'a',
  callId: 'c',
  organisationId: 'o',
  number: 1,
  state: 'draft',
  answers: {},
  fieldVersions: {},
  version: 0,
  submittedAnswers: null,
  requestedMinor: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  submittedAt: null,
};

function saved(application: Application, baseVersion: number, fieldId: string, value: unknown): Application {
  const merged = mergeAnswers(application, baseVersion, [{ fieldId, value }]);
  if (!merged.ok) throw new Error(merged.error.type);
  return { ...application, ...merged.value };
}

describe('two people writing one application', () => {
  it('keeps both when they write different answers', () => {
    const both = saved(saved(EMPTY, 0, 'title', 'Ours'), 0, 'plan', 'Theirs');
    expect(both.answers).toEqual({ title: 'Ours', plan: 'Theirs' });
  });

  it('names the answer and its present text when both changed it', () => {
    const theirs = saved(EMPTY, 0, 'plan', 'Theirs');
    const ours = mergeAnswers(theirs, 0, [{ fieldId: 'plan', value: 'Ours' }]);
    expect(ours).toMatchObject({
      ok: false,
      error: { type: 'AnswerChangedMeanwhile', conflicts: [{ fieldId: 'plan', current: 'Theirs' }], version: 1 },
    });
  });

  it('takes the same text twice, as when an answer to the first save got lost', () => {
    const once = saved(EMPTY, 0, 'plan', 'The same');
    expect(saved(once, 0, 'plan', 'The same').answers).toEqual({ plan: 'The same' });
  });

  it('never loses a word without saying so, whatever the order of saves', () => {
    const save = fc.record({ field: fc.constantFrom('a', 'b', 'c'), text: fc.string(), lag: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(save, { maxLength: 30 }), (saves) => {
        let current = EMPTY;
        for (const { field, text, lag } of saves) {
          const before = current.answers[field];
          const merged = mergeAnswers(current, Math.max(0, current.version - lag), [{ fieldId: field, value: text }]);
          if (!merged.ok) {
            expect(merged.error).toMatchObject({ conflicts: [{ fieldId: field, current: before }] });
            continue;
          }
          current = { ...current, ...merged.value };
          expect(current.answers[field]).toBe(text);
        }
      }),
      { seed: 20261121 },
    );
  });

  it('refuses to change what was sent', () => {
    const sent: Application = { ...EMPTY, state: 'submitted' };
    expect(mergeAnswers(sent, 0, [{ fieldId: 'plan', value: 'Late' }])).toMatchObject({
      error: { type: 'WrongState' },
    });
  });
});
