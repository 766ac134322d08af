/** One of the six categorical data colours; each has a pattern for print and for readers without colour. */
export type DataColour = 1 | 2 | 3 | 4 | 5 | 6;

const tiles: Record<DataColour, string> = {
  1: '',
  2: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  3: 'M0 2H8M0 6H8',
  4: 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  5: 'M2 0V8M6 0V8',
  6: 'M1 3h2v2h-2zM5 -1h2v2h-2zM5 7h2v2h-2z',
};

const colours: readonly DataColour[] = [1, 2, 3, 4, 5, 6];

/** The patterns of one picture, to be placed in its `<defs>`. `prefix` keeps ids of several pictures apart. */
export function DataPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <>
      {colours.map((colour) => (
        <pattern key={colour} id={`${prefix}-${colour}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="data-pattern-line" d={tiles[colour]} />
        </pattern>
      ))}
    </>
  );
}

/** The class that fills with a data colour, and the overlay that shows its pattern where colour is not enough. */
export const dataFill = (colour: DataColour) => `data-fill-${colour}`;
