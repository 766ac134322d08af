import type { Catalogue } from './explanation.ts';

export const spanish: Catalogue = {
  'quota-reached': '{candidate} tiene {votes} votos, alcanza la cuota de {quota} y resulta elegida la candidatura.',
  'last-vacancies': 'Quedan tantas candidaturas como escaños, así que {candidate} obtiene un escaño con {votes} votos.',
  'no-contest':
    'Candidaturas: {candidates}; escaños: {seats}. No hay más candidaturas que escaños, así que todas resultan elegidas.',
  majority:
    '{candidate} tiene {votes} de los {counting} votos que siguen contando, más de la mitad, y obtiene el escaño.',
  'last-standing': '{candidate} es la única candidatura que queda y obtiene el escaño con {votes} votos.',
  'surplus-transferred':
    '{candidate} tiene {votes} votos; el excedente de {surplus} pasa a las siguientes preferencias de cada papeleta, con valor reducido.',
  'lowest-excluded':
    '{candidate} tiene el menor número de votos ({votes}) y queda fuera; sus papeletas pasan a las siguientes preferencias.',
  'lowest-unguarded-excluded':
    '{candidate} tiene el menor número de votos ({votes}) entre las candidaturas que pueden quedar fuera. Se mantienen por ser necesarias para un escaño reservado: {guarded}.',
  'doomed-excluded':
    '{candidate} ({votes} votos) ya no puede obtener un escaño sin incumplir una reserva ({reservations}) y queda fuera.',
  'tie-by-earlier-stage':
    'Empate: {tied}. En la etapa {stage}, la última anterior en que sus votos eran distintos, los votos deciden por {chosen}.',
  'tie-by-lot': 'Empate: {tied}. El sorteo hecho con la semilla pública decide por {chosen}.',
  'tie-by-number':
    'Empate: {tied}. No se dio una semilla pública, así que el orden de los números de candidatura decide por {chosen}.',
  'reservation-state':
    'Reserva «{reservation}»: {elected} de un mínimo de {minimum}. Protegidas (no pueden quedar fuera): {guarded}. Descartadas (no pueden obtener escaño): {doomed}.',
  'countback-filled': '{candidate} ocupa el escaño que deja {vacating}.',
  'kept-out-by-reservation':
    '{candidate} da su consentimiento, pero no puede ocupar este escaño: dejaría de cumplirse una reserva ({reservations}).',
  'by-election-needed':
    'Ninguna candidatura que haya dado su consentimiento puede ocupar el escaño que deja {vacating}; hace falta una elección parcial.',
};
