import { explain, type CountResult, type Stage } from '@baraza/stv';

const NAME_WIDTH = 30;
const RULES = { scottish: 'Scottish STV', meek: 'Meek (PRF reference rule)', irv: 'Instant runoff' } as const;

/** The count for people: the outcome, the votes of every stage as tables `columns` wide, and what happened, in words. */
export function renderCount(title: string, result: CountResult, columns: number): string {
  const nameOf = (candidate: number) => result.candidates[candidate - 1]!;
  return [
    `${title}\n`,
    `${RULES[result.rule]} · seats: ${result.seats} · valid ballots: ${result.validBallots} · quota: ${result.quota}\n`,
    ...result.notes.map((note) => `${explain(note)}\n`),
    `\nElected, in this order:\n${result.elected.map((candidate, index) => `  ${index + 1}. ${nameOf(candidate)}\n`).join('')}`,
    result.elected.length === 0 ? '  nobody: no candidate stands\n' : '',
    renderStages(result, columns),
  ].join('');
}

/** The votes of every stage as tables `columns` wide, and what happened, in words. */
export function renderStages(result: CountResult, columns: number): string {
  return [...renderTables(result, columns), ...result.stages.map((stage) => renderStory(stage))].join('');
}

function renderTables(result: CountResult, columns: number): string[] {
  const states = statesByStage(result);
  const cellWidth = Math.max(10, ...result.stages.flatMap(({ votes }) => votes.map((vote) => (vote ?? '').length))) + 4;
  const nameWidth = Math.min(NAME_WIDTH, Math.max(12, ...result.candidates.map((name) => [...name].length)));
  const perTable = Math.max(1, Math.floor((columns - nameWidth) / cellWidth));
  const tables: string[] = [];
  for (let from = 0; from < result.stages.length; from += perTable) {
    const stages = result.stages.slice(from, from + perTable);
    const rows: [string, ...string[]][] = [
      ['', ...stages.map(({ stage }) => `stage ${stage}  `)],
      ...result.candidates.map((name, index): [string, ...string[]] => [
        name,
        ...stages.map(({ votes }, at) => `${votes[index] ?? 'withdrawn'} ${states[from + at]![index]}`),
      ]),
      ['exhausted', ...stages.map(({ exhausted }) => `${exhausted}  `)],
      ...(result.rule === 'scottish'
        ? [['lost to rounding', ...stages.map(({ lost }) => `${lost}  `)] as [string, ...string[]]]
        : []),
    ];
    tables.push(`\n${rows.map(([name, ...cells]) => renderRow(name, cells, nameWidth, cellWidth)).join('')}`);
  }
  return tables.length === 0 ? [] : [...tables, '\n  * elected   x excluded   < papers passed on at this stage\n'];
}

function renderRow(name: string, cells: readonly string[], nameWidth: number, cellWidth: number): string {
  const letters = [...name];
  const shown = letters.length > nameWidth ? `${letters.slice(0, nameWidth - 1).join('')}…` : name;
  const padding = ' '.repeat(nameWidth - Math.min(letters.length, nameWidth));
  return `${shown}${padding}${cells.map((cell) => cell.padStart(cellWidth)).join('')}\n`.replace(/ +\n$/, '\n');
}

/** A mark per candidate after each stage: elected, excluded, transferring, or nothing. */
function statesByStage(result: CountResult): string[][] {
  const marks = result.candidates.map(() => ' ');
  return result.stages.map((stage) => {
    const shown = [...marks];
    for (const { type, candidate } of stage.actions) {
      if (type === 'transfer') shown[candidate - 1] = '<';
      if (type === 'elect') marks[candidate - 1] = shown[candidate - 1] = '*';
      if (type === 'exclude') marks[candidate - 1] = shown[candidate - 1] = 'x';
    }
    return shown;
  });
}

function renderStory(stage: Stage): string {
  const sentences = [...stage.notes, ...stage.actions.map(({ explanation }) => explanation)].map((one) => explain(one));
  if (sentences.length === 0) return '';
  return `\nStage ${stage.stage}\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`;
}
