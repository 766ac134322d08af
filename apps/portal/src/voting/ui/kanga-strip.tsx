/** @jsxImportSource preact */
import { useId } from 'preact/hooks';

/** The border of the house, in its quiet form; `packages/ui` has it for React. */
export function KangaStrip() {
  const id = `kanga${useId()}`;
  return (
    <svg className="kanga kanga-quiet" width="100%" height="8" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="16" height="8" patternUnits="userSpaceOnUse">
          <path className="kanga-line" d="M0 4H5M11 4H16" />
          <path className="kanga-figure" d="M8 1l3 3-3 3-3-3z" />
        </pattern>
      </defs>
      <rect width="100%" height="8" fill={`url(#${id})`} />
    </svg>
  );
}
