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
      <path className="kanga-ground" d="M8 5.6l2.4 2.4L8 10.4 5.6 8z" />
      <path className="kanga-figure" d="M16 3h16l-8 4.200zM16 13h16l-8-4.200z" />
      <path
        className="kanga-seed"
        d="M8 6.800L9.200 8 8 9.200 6.800 8zM17.200 6.600L18.600 8l-1.400 1.400L15.800 8zM30.800 6.600L32 7.800v.4l-1.200 1.200L29.400 8z"
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
