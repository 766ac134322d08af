import { join } from '../join.ts';
import { Anchor, type AnchorProps } from '../ui-context.tsx';

/** A link in text. `quiet` drops the underline where a list of links already says what it is. */
export function Link({ quiet = false, className, ...rest }: AnchorProps & { readonly quiet?: boolean }) {
  return <Anchor {...rest} className={join('link', quiet && 'link-quiet', className)} />;
}
