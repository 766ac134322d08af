import type { Persona } from '@baraza/api';
import * as forumTexts from './forum-persona-texts.ts';
import * as texts from './persona-texts.ts';

export type PersonaTexts = Required<Persona['texts']>;

type Kind = Persona['kind'];
type Entry = readonly [handle: string, kind: Kind, texts: PersonaTexts];

/** Names of invented companies; nothing in the demo says anything about a real one. */
export const HALDEN = 'Halden Cloud';
export const KITANGA = 'Kitanga Telecom';
export const MERIDIAN = 'Meridian Search';
export const OSTER = 'Oster Foundation';

/** Invented organisations on the panels of the demo's forums. */
export const ZIWA = 'Ziwa Digital Rights';
export const NYANZA = 'Nyanza Workers’ Desk';
export const BARABARA = 'Barabara Women’s Network';
export const ATLAS = 'Atlas Moderation Watch';

/** Members make their own accounts by joining: these are only given a place in the list. */
const forumPeople: readonly Entry[] = [
  ['ziwa-officer', 'ngo', forumTexts.attesterOf(ZIWA)],
  ['nyanza-officer', 'ngo', forumTexts.attesterOf(NYANZA)],
  ['barabara-officer', 'ngo', forumTexts.attesterOf(BARABARA)],
  ['atlas-officer', 'ngo', forumTexts.attesterOf(ATLAS)],
  ['returning-officer', 'forum', forumTexts.returningOfficer],
  ['forum-moderator', 'forum', forumTexts.forumModerator],
  ['interviewer', 'forum', forumTexts.interviewer],
  ['safety-officer', 'forum', forumTexts.safetyOfficer],
  ['key-holder-one', 'forum', forumTexts.keyHolder],
  ['key-holder-two', 'forum', forumTexts.keyHolder],
  ['key-holder-three', 'forum', forumTexts.keyHolder],
  ['facilitator', 'forum', forumTexts.facilitator],
  ['assessor', 'forum', forumTexts.assessor],
  ['scrutineer-one', 'forum', forumTexts.scrutineer],
  ['scrutineer-two', 'forum', forumTexts.scrutineer],
  ['panelist-one', 'forum', forumTexts.panelist],
  ['panelist-two', 'forum', forumTexts.panelist],
  ['panelist-three', 'forum', forumTexts.panelist],
];

const main: readonly Entry[] = [
  ['halden-finance', 'company', texts.financeOf(HALDEN)],
  ['halden-rights', 'company', texts.rightsTeamOf(HALDEN)],
  ['kitanga-rights', 'company', texts.rightsTeamOf(KITANGA)],
  ['meridian-rights', 'company', texts.rightsTeamOf(MERIDIAN)],
  ['refugee-action-editor', 'ngo', texts.editorOf('Refugee Action')],
  ['refugee-action-signatory', 'ngo', texts.signatoryOf('Refugee Action')],
  ['scvo-signatory', 'ngo', texts.signatoryOf('Scottish Council for Voluntary Organisations')],
  ['grants-officer', 'secretariat', texts.grantsOfficer],
  ['reviewer-one', 'reviewer', texts.reviewer],
  ['board-chair', 'board', texts.named(texts.chair, 'Amina Otieno')],
  ['board-member-one', 'board', texts.named(texts.member, 'Tomás Ferreira')],
  ['board-member-two', 'board', texts.named(texts.member, 'Jacaranda')],
  ['board-member-three', 'board', texts.named(texts.member, 'Ceiba')],
  ['board-member-four', 'board', texts.named(texts.member, 'Rowan')],
  ['board-member-five', 'board', texts.named(texts.member, 'Kwabena Mensah-Boateng')],
  ['board-member-six', 'board', texts.named(texts.member, 'Layla Haddad')],
  ['finance-officer', 'secretariat', texts.financeOfficer],
  ['second-officer', 'secretariat', texts.secondOfficer],
  ['auditor', 'auditor', texts.auditor],
];

const background: readonly Entry[] = [
  ['reviewer-two', 'reviewer', texts.reviewer],
  ['reviewer-three', 'reviewer', texts.reviewer],
  ['reserve-member-one', 'board', texts.reserveMember],
  ['reserve-member-two', 'board', texts.reserveMember],
  ['reserve-member-three', 'board', texts.reserveMember],
  ['halden-signatory', 'company', texts.signatoryOf(HALDEN)],
  ['kitanga-signatory', 'company', texts.signatoryOf(KITANGA)],
  ['meridian-signatory', 'company', texts.signatoryOf(MERIDIAN)],
  ['kitanga-finance', 'company', texts.financeOf(KITANGA)],
  ['meridian-finance', 'company', texts.financeOf(MERIDIAN)],
  ['oster-finance', 'company', texts.financeOf(OSTER)],
  ['lgbt-consortium-signatory', 'ngo', texts.signatoryOf('LGBT Consortium')],
  ['cripplegate-signatory', 'ngo', texts.signatoryOf('Islington Giving')],
  ['greggs-signatory', 'ngo', texts.signatoryOf('Greggs Foundation')],
  ['crowdfunder-signatory', 'ngo', texts.signatoryOf('Crowdfunder Ltd')],
  ['blagrave-signatory', 'ngo', texts.signatoryOf('The Blagrave Trust')],
  ['bteg-signatory', 'ngo', texts.signatoryOf('Black Training and Enterprise Group')],
  ['rosa-signatory', 'ngo', texts.signatoryOf('ROSA')],
  ['womens-aid-ni-signatory', 'ngo', texts.signatoryOf('Women’s Aid Federation Northern Ireland')],
  ['foundation-scotland-signatory', 'ngo', texts.signatoryOf('Foundation Scotland')],
  ['oxfordshire-signatory', 'ngo', texts.signatoryOf('Oxfordshire Community Foundation')],
];

/** Everybody in the demo; those whose place a visitor will want to take come first. */
export const personas: readonly Persona[] = [...main, ...forumPeople, ...background].map(
  ([handle, kind, personaTexts], index) => ({
    handle,
    kind,
    sort: index + 1,
    texts: personaTexts,
  }),
);

/** Those named at the terminal. */
export const mainPersonas: readonly Persona[] = personas.slice(0, main.length);
