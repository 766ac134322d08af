import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const LINK = /\]\((?!https?:|mailto:)([^)\s]*)\)/g;

function documents(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: project,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(project, path)));
}

/** What stands in a document besides code, where brackets mean something else. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/\]\(/g, ''));
}

/** The anchor that renderers give a heading. */
function anchorsOf(path: string): Set<string> {
  const headings = proseOf(path).matchAll(/^#+ (.+)$/gm);
  return new Set(Array.from(headings, ([, title = '']) => anchorOf(title)));
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function isBroken(document: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : resolve(dirname(document), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor);
}

it('every link between documents leads somewhere', () => {
  const broken = documents().flatMap((path) => {
    const document = join(project, path);
    const targets = Array.from(proseOf(document).matchAll(LINK), ([, target = '']) => target);
    return targets.filter((target) => isBroken(document, target)).map((target) => `${path}: ${target}`);
  });
  expect(broken).toEqual([]);
});
