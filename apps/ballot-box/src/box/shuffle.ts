import { randomInt } from 'node:crypto';

/** A whole number from 0 up to, not including, the argument. */
export type Draw = (below: number) => number;

/** Every order equally likely (Fisher and Yates), with the system's secure generator. */
export function shuffled<Item>(items: readonly Item[], draw: Draw = (below) => randomInt(below)): Item[] {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const chosen = draw(last + 1);
    [deck[last], deck[chosen]] = [deck[chosen] as Item, deck[last] as Item];
  }
  return deck;
}
