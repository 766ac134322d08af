import { sha256, toBase64Url, utf8 } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import { checkDraw, drawOrder } from './draw-order.ts';

const seed = sha256(utf8('a public seed'));
const titles = ['Heron', 'Kingfisher', 'Egret', 'Pelican'];
const drawn = { style: 'north', titles: drawOrder({ style: 'north', titles }, seed) };
const commitment = toBase64Url(sha256(seed));

describe('repeating the draw of the ballot’s order', () => {
  it('gives the same order whatever order one begins with, and another one in another constituency', () => {
    expect(drawOrder({ style: 'north', titles: titles.toReversed() }, seed)).toEqual(drawn.titles);
    expect(drawOrder({ style: 'south', titles }, seed)).not.toEqual(drawn.titles);
  });

  it('finds out an order that was not drawn, and a seed that was exchanged after the announcement', () => {
    const [first = '', second = '', ...rest] = drawn.titles;
    expect(checkDraw([drawn], toBase64Url(seed), commitment)).toEqual({ type: 'as-drawn' });
    expect(checkDraw([{ ...drawn, titles: [second, first, ...rest] }], toBase64Url(seed), commitment)).toEqual({
      type: 'other-order',
      style: 'north',
      drawn: drawn.titles,
    });
    expect(checkDraw([drawn], toBase64Url(sha256(utf8('another'))), commitment)).toEqual({ type: 'other-seed' });
  });
});
