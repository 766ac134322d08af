import type { Catalogue } from './explanation.ts';

export const french: Catalogue = {
  'quota-reached': '{candidate} a {votes} voix, atteint le quota de {quota} et obtient un siège.',
  'last-vacancies': 'Il reste autant de candidatures que de sièges : {candidate} obtient un siège avec {votes} voix.',
  'no-contest':
    'Candidatures : {candidates} ; sièges : {seats}. Il n’y a pas plus de candidatures que de sièges : toutes sont élues.',
  majority: '{candidate} a {votes} des {counting} voix encore en jeu, plus de la moitié, et obtient le siège.',
  'last-standing': '{candidate} est la seule candidature restante et obtient le siège avec {votes} voix.',
  'surplus-transferred':
    '{candidate} a {votes} voix ; l’excédent de {surplus} passe aux préférences suivantes de chaque bulletin, à valeur réduite.',
  'lowest-excluded':
    '{candidate} a le moins de voix ({votes}) et est éliminé du décompte ; ses bulletins passent aux préférences suivantes.',
  'lowest-unguarded-excluded':
    '{candidate} a le moins de voix ({votes}) parmi les candidatures qui peuvent être éliminées. Nécessaires pour un siège réservé, et donc maintenues : {guarded}.',
  'doomed-excluded':
    '{candidate} ({votes} voix) ne peut plus être élu sans rompre une réserve ({reservations}) et est éliminé du décompte.',
  'tie-by-earlier-stage':
    'Égalité : {tied}. À l’étape {stage}, la dernière où leurs voix différaient, les voix désignent {chosen}.',
  'tie-by-lot': 'Égalité : {tied}. Le tirage au sort fait à partir de la graine publique désigne {chosen}.',
  'tie-by-number':
    'Égalité : {tied}. Aucune graine publique n’a été donnée : l’ordre des numéros de candidature désigne {chosen}.',
  'reservation-state':
    'Réserve « {reservation} » : {elected} sur un minimum de {minimum}. Protégées (ne peuvent être éliminées) : {guarded}. Écartées (ne peuvent être élues) : {doomed}.',
  'countback-filled': '{candidate} occupe le siège que laisse {vacating}.',
  'kept-out-by-reservation':
    '{candidate} consent mais ne peut occuper ce siège : une réserve ({reservations}) ne serait plus respectée.',
  'by-election-needed':
    'Aucune candidature consentante ne peut occuper le siège que laisse {vacating} ; une élection partielle est nécessaire.',
};
