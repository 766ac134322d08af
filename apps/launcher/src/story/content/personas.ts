import type { Persona } from '@baraza/api';
import * as texts from './persona-texts.ts';

export type PersonaTexts = Required<Persona['texts']>;

type Kind = Persona['kind'];
type Entry = readonly [handle: string, kind: Kind, texts: PersonaTexts];

/** Names of invented companies; nothing in the demo says anything about a real one. */
export const HALDEN = 'Halden Cloud';
export const KITANGA = 'Kitanga Telecom';
export const MERIDIAN = 'Meridian Search';
export const OSTER = 'Oster Foundation';

const main: readonly Entry[] = [
  ['halden-finance', 'company', texts.financeOf(HALDEN)],
  ['halden-rights', 'company', texts.rightsTeamOf(HALDEN)],
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
export const personas: readonly Persona[] = [...main, ...background].map(([handle, kind, personaTexts], index) => ({
  handle,
  kind,
  sort: index + 1,
  texts: personaTexts,
}));

/** Those named at the terminal. */
export const mainPersonas: readonly Persona[] = personas.slice(0, main.length);
