import type { PublicRoute } from './public-route.ts';

export interface RouteMatch<Route extends PublicRoute> {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route whose path fits, with its named parts decoded; null for an address of none, or one that is not valid UTF-8. */
export function matchRoute<Route extends PublicRoute>(
  routes: readonly Route[],
  path: string,
): RouteMatch<Route> | null {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (value === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
