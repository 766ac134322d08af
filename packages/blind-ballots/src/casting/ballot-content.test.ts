import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotBytesFor, encodeContent, parseContent } from './ballot-content.ts';

const base = { content: 'ranking', candidates: ['Ada', 'Bayo', 'Chen'], ranksMaximum: 2 } as const;
const style = { ...base, ballotBytes: ballotBytesFor(base) };

function padded(json: string, length = style.ballotBytes): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([json.length >> 8, json.length & 0xff], 0);
  bytes.set(utf8(json), 2);
  return bytes;
}

describe('ballot content', () => {
  it('has one length whatever was chosen, and reads back', () => {
    const candidates = Array.from({ length: 30 }, (_, index) => `Candidate ${index + 1}`);
    const wide = { content: 'ranking', candidates, ranksMaximum: 30 } as const;
    const wideStyle = { ...wide, ballotBytes: ballotBytesFor(wide) };
    const ranking = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(ranking, (numbers) => {
        const encoded = expectOk(encodeContent({ ranking: numbers }, wideStyle));
        expect(encoded).toHaveLength(wideStyle.ballotBytes);
        expect(expectOk(parseContent(encoded, wideStyle))).toEqual({ ranking: numbers });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each([
    ['a candidate nobody knows', '{"ranking":[4]}', 'unknown-candidate'],
    ['a candidate twice', '{"ranking":[1,1]}', 'candidate-ranked-twice'],
    ['more ranks than allowed', '{"ranking":[1,2,3]}', 'too-many-ranks'],
    ['an answer where a ranking is due', '{"choice":1}', 'wrong-shape'],
    ['an unknown field', '{"note":1,"ranking":[1]}', 'wrong-shape'],
    ['JSON that is not canonical', '{ "ranking":[1]}', 'not-canonical-json'],
    ['a name twice', '{"ranking":[1],"ranking":[2]}', 'not-canonical-json'],
    ['another spelling of a number', '{"ranking":[1.0]}', 'not-canonical-json'],
    ['something else', 'Ada', 'not-canonical-json'],
  ])('spoils a ballot with %s', (_, json, type) => {
    expect(parseContent(padded(json), style)).toMatchObject({ ok: false, error: { type } });
  });

  it('spoils a ballot with a message in its padding or of another length', () => {
    const message = padded('{"ranking":[1]}');
    message[message.length - 1] = 1;
    expect(parseContent(message, style)).toMatchObject({ error: { type: 'bad-padding' } });
    expect(parseContent(padded('{"ranking":[1]}', 64), style)).toMatchObject({ error: { type: 'bad-padding' } });
    expect(parseContent(new Uint8Array(style.ballotBytes).fill(255), style)).toMatchObject({
      error: { type: 'bad-padding' },
    });
  });

  it('takes one answer for a choice', () => {
    const choice = { content: 'choice', candidates: ['Yes', 'No'], ranksMaximum: 1 } as const;
    const choiceStyle = { ...choice, ballotBytes: ballotBytesFor(choice) };
    const encoded = expectOk(encodeContent({ choice: 2 }, choiceStyle));
    expect(expectOk(parseContent(encoded, choiceStyle))).toEqual({ choice: 2 });
    expect(encodeContent({ choice: 3 }, choiceStyle)).toMatchObject({ error: { type: 'unknown-candidate' } });
  });
});
