import type { PersonaTexts } from './personas.ts';
import { driverCandidates, moderatorCandidates, riderCandidates, type StoryCandidate } from './candidates.ts';
import * as texts from './forum-persona-texts.ts';

/** An invented member: keys follow from the handle. */
export interface StoryMember {
  readonly handle: string;
  readonly pseudonym: string;
  /** Of those whose place a visitor can take. */
  readonly persona?: PersonaTexts;
}

const WORDS = [
  ...['Samaki', 'Mwezi', 'Jua', 'Upepo', 'Mvua', 'Ziwa', 'Mto', 'Njia', 'Taa', 'Ngoma', 'Kikapu', 'Mkeka'],
  ...['Jahazi', 'Ngalawa', 'Kamba', 'Nanga', 'Tanga', 'Wimbi', 'Pwani', 'Kisiwa', 'Mchanga', 'Jiwe', 'Mlima', 'Bonde'],
];

/** Pseudonyms are taken once in a forum: each constituency counts from a number of its own. */
function others(kind: string, count: number, firstNumber: number): StoryMember[] {
  return Array.from({ length: count }, (_, index) => ({
    handle: `${kind}-${index + 1}`,
    pseudonym: `${WORDS[index % WORDS.length]} ${Math.floor(index / WORDS.length) + firstNumber}`,
  }));
}

function candidates(
  standing: readonly StoryCandidate[],
  personas: Readonly<Record<string, PersonaTexts>>,
): StoryMember[] {
  return standing.map(({ handle, pseudonym }) => {
    const persona = personas[handle];
    return { handle, pseudonym, ...(persona && { persona }) };
  });
}

/** 340 riders, of whom 330 vote. */
export const riders: readonly StoryMember[] = [
  ...candidates(riderCandidates, { njiwa: texts.representative, twiga: texts.representative }),
  { handle: 'rider-one', pseudonym: 'Mawio', persona: texts.rider },
  { handle: 'rider-two', pseudonym: 'Machweo' },
  ...others('rider', 328, 2),
];

/** 200 more, who joined when others told them that the forum asks before it writes. */
export const laterRiders: readonly StoryMember[] = others('later-rider', 200, 40);

/** 60 drivers, whose election is open. */
export const drivers: readonly StoryMember[] = [
  ...candidates(driverCandidates, { sokwe: texts.candidate }),
  { handle: 'driver-one', pseudonym: 'Barabara', persona: texts.voter },
  { handle: 'driver-two', pseudonym: 'Daraja', persona: texts.voter },
  ...others('driver', 54, 30),
];

/** 44 content moderators: few enough that rankings would give people away. */
export const moderators: readonly StoryMember[] = [
  ...candidates(moderatorCandidates, {}),
  { handle: 'moderator-one', pseudonym: 'Umande' },
  ...others('moderator', 39, 2),
];
