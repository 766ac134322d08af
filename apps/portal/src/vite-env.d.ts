/// <reference types="vite/client" />

declare const __DEMO__: boolean;

declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

declare module 'virtual:public-assets' {
  const assets: { readonly script: string; readonly styles: readonly string[] };
  export default assets;
}
