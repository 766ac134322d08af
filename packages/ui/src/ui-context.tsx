import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react';
import type { UiStrings } from './strings.ts';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** What every component may need to know about its surroundings. */
export interface UiSurroundings {
  /** BCP 47 tag of the reader's language and region, for example `es` or `ar`. */
  readonly locale: string;
  readonly strings: UiStrings;
  /** How links are followed: the workspaces hand in their router's link; public pages use plain anchors. */
  readonly anchor?: ComponentType<AnchorProps>;
}

const UiContext = createContext<UiSurroundings | null>(null);

export function UiProvider({ children, ...surroundings }: UiSurroundings & { readonly children: ReactNode }) {
  return <UiContext value={surroundings}>{children}</UiContext>;
}

export function useUi(): UiSurroundings {
  const surroundings = useContext(UiContext);
  if (!surroundings) throw new Error('Components of @baraza/ui stand inside a <UiProvider>.');
  return surroundings;
}

/** A link that the surrounding application follows in its own way. */
export function Anchor(props: AnchorProps) {
  const Component = useUi().anchor;
  return Component ? <Component {...props} /> : <a {...props} />;
}
