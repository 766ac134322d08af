import { page } from '../../shared/routing/page.ts';

const feature = 'learning';
const newPage = async () => (await import('./pages/new-material-page.tsx')).NewMaterialPage;
const writePage = async () => (await import('./pages/write-material-page.tsx')).WriteMaterialPage;

/** Writing, translating and laying out what explains a technology; it is read in “taking part” and on public pages. */
export const routes = [
  page({ feature, access: ['member'], path: 'forum/learning/new', frame: 'focus', load: newPage }),
  page({ feature, access: ['member'], path: 'forum/learning/:slug/write', frame: 'focus', load: writePage }),
  page({ feature, access: ['engagement_seat'], path: 'facilitating/learning/new', frame: 'focus', load: newPage }),
  page({
    feature,
    access: ['engagement_seat'],
    path: 'facilitating/learning/:slug/write',
    frame: 'focus',
    load: writePage,
  }),
];
