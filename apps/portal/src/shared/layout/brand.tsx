/** The name in one place: it may change. */
export const BRAND = 'Baraza';

/** The stone bench under its border of diamonds, and the name beside it. */
export function Brand() {
  return (
    <span className="brand">
      <svg className="brand-mark" viewBox="0 0 36 28" width="36" height="28" aria-hidden="true">
        <path d="M1 16h34v4.500H1zM5 20.500h4V28H5zM27 20.500h4V28h-4z" />
        <path
          className="kanga-seed"
          d="M18 1l5 5.5-5 5.5-5-5.500zM6.5 3.500l2.7 3-2.7 3-2.7-3zM29.5 3.500l2.7 3-2.7 3-2.7-3z"
        />
      </svg>
      <span className="brand-name" lang="sw">
        {BRAND}
      </span>
    </span>
  );
}
