import { createElement, type ReactElement } from 'react';
import type { Sheet } from './sheet.ts';

const EMPTY = new Set(['br', 'hr']);

/** A kept piece of a page as it was read. */
export function SheetView({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const { tag, parts, lang, dir, className } = sheet;
  const attributes = { lang, dir, className };
  if (EMPTY.has(tag)) return createElement(tag, attributes);
  const children = parts.map((part, index) =>
    // Pieces of a copy never move: their place is their name.
    typeof part === 'string' ? part : <SheetView key={index} sheet={part} />,
  );
  return createElement(tag, attributes, ...children);
}
