import { useFaultWords } from '../../../shared/problems/use-fault-words.ts';

/** What the server found besides; the page checks the same rules before, so this is rare. */
export function RefusedFields({ faults }: { readonly faults: ReadonlyArray<{ readonly code: string }> }) {
  const words = useFaultWords();
  return (
    <ul>
      {[...new Set(faults.flatMap(({ code }) => words[code] ?? []))].map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
