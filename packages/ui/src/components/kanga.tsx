import { useId } from 'react';

/**
 * The border strip: the *pindo* that frames a kanga cloth, drawn as one repeating tile. It marks where the house
 * begins (under the header) and ends (above the footer), and nothing else. Pure SVG, so that it also prints.
 */
export function KangaStrip({ quiet = false }: { readonly quiet?: boolean }) {
  const id = `kanga${useId().replace(/\W/g, '')}`;
  const height = quiet ? 8 : 16;
  return (
    <svg
      className={quiet ? 'kanga kanga-quiet' : 'kanga'}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>{quiet ? <QuietTile id={id} /> : <FullTile id={id} />}</defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  );
}

function FullTile({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="32" height="16" patternUnits="userSpaceOnUse">
      <rect className="kanga-ground" width="32" height="16" />
      <path className="kanga-line" d="M0 .75H32M0 15.25H32" />
      <path className="kanga-figure" d="M8 3l5 5-5 5-5-5z" />
      <path className="kanga-ground" d="M8 5l3 3-3 3-3-3z" />
      <path className="kanga-figure" d="M15.5 3h17L24 6.4zM15.5 13h17L24 9.6z" />
      <path
        className="kanga-seed"
        d="M8 6.2L9.8 8 8 9.8 6.2 8zM18.5 6L20.5 8l-2 2-2-2zM29.5 6L31.5 8l-2 2-2-2zM24 6.6L25.4 8 24 9.4 22.6 8z"
      />
    </pattern>
  );
}

function QuietTile({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="16" height="8" patternUnits="userSpaceOnUse">
      <path className="kanga-line" d="M0 4H5M11 4H16" />
      <path className="kanga-figure" d="M8 1l3 3-3 3-3-3z" />
    </pattern>
  );
}
