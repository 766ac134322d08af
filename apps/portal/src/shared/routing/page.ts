import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadCatalogues, speakAs } from '../i18n/client-catalogues.ts';

/** `workspace`: with navigation. `focus`: one act, nothing to wander off to. `print`: a sheet for paper. */
type Frame = 'workspace' | 'focus' | 'print';

/** `anyone`: strangers too. `signed-in`: any account. A list: holders of one of these roles. */
export type PageAccess = 'anyone' | 'signed-in' | readonly string[];

/** What a route says about itself to the frame around it. */
export interface PageHandle {
  readonly frame: Frame;
  readonly access: PageAccess;
}

export interface PageOptions {
  /** The folder under `src/features`, whose words are fetched together with the code. */
  readonly feature: string;
  /** Relative to `/app`. */
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
  /** `workspace` unless said. */
  readonly frame?: Frame;
  /** `signed-in` unless said. The API decides again for each record. */
  readonly access?: PageAccess;
}

/** One page of a feature as a lazy route. */
export function page({ feature, path, load, frame = 'workspace', access = 'signed-in' }: PageOptions): RouteObject {
  const folder = `features/${feature}` as const;
  return {
    path,
    handle: { frame, access } satisfies PageHandle,
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadCatalogues(folder)]);
      return { Component, loader: async () => (await speakAs(folder), null) };
    },
  };
}
