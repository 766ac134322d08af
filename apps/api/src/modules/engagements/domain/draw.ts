import type { Sha256 } from '../../../platform/lot/lot.ts';
import { fits, wantedOf, type MixFacts, type MixTarget } from './mix.ts';

/** A place in the drum: a random id that stands for a member in this draw only. */
export interface DrawTicket {
  readonly ticket: string;
  readonly facts: MixFacts;
}

const SEED_DOMAIN = 'baraza/invitation-draw/v1';

/**
 * The public seed: the secret that was committed to before anybody knew the words, and the words that a second person
 * said after the tickets were fixed. Neither can steer the draw alone.
 */
export const seedOf = (secretHex: string, words: string, hash: Sha256): string =>
  hash(`${SEED_DOMAIN}\0${secretHex}\0${words.trim()}`);

/** Tickets in the order of the lot: ascending SHA-256 of seed and ticket. */
export function lotOrder<Ticket extends DrawTicket>(tickets: readonly Ticket[], seed: string, hash: Sha256): Ticket[] {
  const placed = tickets.map((ticket) => ({ ticket, place: hash(`${seed}\0${ticket.ticket}`) }));
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ ticket }) => ticket);
}

/**
 * Fills places by lot so that targets are met as far as the drum can: as long as a target is short, the next place goes to
 * the first ticket in the lot's order that helps the most targets; then the order alone decides. The answer depends on the
 * seed and the tickets, never on the order in which they were put in.
 */
export function drawPlaces<Ticket extends DrawTicket>(
  ordered: readonly Ticket[],
  places: number,
  targets: readonly MixTarget[],
): Ticket[] {
  const left = [...ordered];
  const drawn: Ticket[] = [];
  while (drawn.length < places && left.length > 0) {
    const short = targets.filter((target) => met(drawn, target) < wantedOf(target, places));
    const helps = left.map(({ facts }) => short.filter((target) => fits(facts, target)).length);
    const best = helps.indexOf(Math.max(...helps));
    drawn.push(...left.splice(best, 1));
  }
  return drawn;
}

const met = (drawn: readonly DrawTicket[], target: MixTarget): number =>
  drawn.filter(({ facts }) => fits(facts, target)).length;
