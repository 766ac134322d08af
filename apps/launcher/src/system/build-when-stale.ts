import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './data-folder.ts';
import { LaunchFailure } from './launch-failure.ts';

type Title = 'API' | 'portal';

interface Buildable {
  readonly title: Title;
  readonly workspace: string;
  /** Written last by the build. */
  readonly output: string;
  readonly sources: readonly string[];
}

const sourcesOf = (...names: readonly string[]): string[] => names.map((name) => `packages/${name}/src`);
const VOTING = ['blind-ballots', 'membership', 'stv', 'transparency-log'];

const BUILDABLES: readonly Buildable[] = [
  {
    title: 'API',
    workspace: 'apps/api',
    output: 'apps/api/dist/index.js',
    sources: [
      ...['apps/api/src', 'apps/api/migrations', 'apps/api/rolldown.config.ts'],
      ...sourcesOf('money', 'open-data', 'result', ...VOTING),
    ],
  },
  {
    title: 'portal',
    workspace: 'apps/portal',
    output: 'apps/portal/dist/server/entry-server.js',
    sources: [
      'apps/portal/src',
      'apps/portal/public',
      'apps/portal/index.html',
      'apps/portal/vite.config.ts',
      'apps/portal/vite.voting.config.ts',
      'apps/api/schema.graphql',
      ...sourcesOf('ui', 'money', ...VOTING),
    ],
  },
];

// The portal's build writes these itself.
const GENERATED = new Set(['generated', 'node_modules', 'dist']);

/**
 * Builds what was never built or whose sources are newer, both at once where both are needed. `BARAZA_BUILD=0` takes
 * what was built before as it is.
 */
export async function buildWhenStale(
  report: (line: string) => void,
  wanted: readonly Title[] = ['API', 'portal'],
): Promise<void> {
  if (process.env['BARAZA_BUILD'] === '0') return;
  const stale = BUILDABLES.filter((buildable) => wanted.includes(buildable.title) && isStale(buildable));
  await Promise.all(stale.map((buildable) => build(buildable, report)));
}

function isStale({ output, sources }: Buildable): boolean {
  const built = join(projectFolder, output);
  if (!existsSync(built)) return true;
  const builtAtMs = statSync(built).mtimeMs;
  return sources.some((source) => isNewer(join(projectFolder, source), builtAtMs));
}

/** A folder's own time changes when something in it is removed or renamed, so those are noticed too. */
function isNewer(path: string, builtAtMs: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  if (stats.mtimeMs > builtAtMs) return true;
  if (!stats.isDirectory()) return false;
  return readdirSync(path).some((name) => !GENERATED.has(name) && isNewer(join(path, name), builtAtMs));
}

async function build({ title, workspace }: Buildable, report: (line: string) => void): Promise<void> {
  report(`building the ${title} …`);
  const startedAtMs = performance.now();
  const npm = process.env['npm_execpath'];
  const [program, flags] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { exitCode, output } = await run(program, [...flags, 'run', '-s', 'build'], join(projectFolder, workspace));
  if (exitCode !== 0) {
    throw new LaunchFailure(
      `The ${title} could not be built (npm run build in ${workspace}):\n${output.slice(-4_000)}`,
    );
  }
  report(`built the ${title} in ${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s`);
}

function run(program: string, flags: readonly string[], folder: string): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const { NODE_ENV: _, ...env } = process.env;
    const child = spawn(program, flags, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }));
  });
}
