import type { AnchorProps } from '@baraza/ui';
import { Link } from 'react-router';

/** Follows links inside the workspaces without a reload; everything else is an ordinary link. */
export function RouterAnchor({ href, ...rest }: AnchorProps) {
  const isInside = href === '/app' || href.startsWith('/app/') || href.startsWith('/app?');
  return isInside && !rest.target && !rest.download ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
