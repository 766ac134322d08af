import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const configuration = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as IConfiguration;
const MODULES = 'apps/api/src/modules';

/** For each rule the smallest tree that breaks it: file names with what they import. */
const VIOLATIONS: Record<string, Record<string, string>> = {
  'no-cycles': { 'packages/a/src/one.ts': './two.ts', 'packages/a/src/two.ts': './one.ts' },
  'module-by-its-door': { [`${MODULES}/a/domain/a.ts`]: '../../b/domain/b.ts', [`${MODULES}/b/domain/b.ts`]: '' },
  'domain-is-pure': { [`${MODULES}/a/domain/a.ts`]: '../application/b.ts', [`${MODULES}/a/application/b.ts`]: '' },
  'api-through-application': {
    [`${MODULES}/a/api/a.ts`]: '../persistence/b.ts',
    [`${MODULES}/a/persistence/b.ts`]: '',
  },
  'application-without-api': { [`${MODULES}/a/application/a.ts`]: '../api/b.ts', [`${MODULES}/a/api/b.ts`]: '' },
  'persistence-below': {
    [`${MODULES}/a/persistence/a.ts`]: '../application/b.ts',
    [`${MODULES}/a/application/b.ts`]: '',
  },
  'typeorm-in-persistence-only': { [`${MODULES}/a/application/a.ts`]: 'typeorm', 'node_modules/typeorm/index.js': '' },
  'platform-knows-no-module': { 'apps/api/src/platform/a.ts': '../modules/b/index.ts', [`${MODULES}/b/index.ts`]: '' },
  'packages-never-back': { 'packages/a/src/a.ts': '../../../apps/api/src/b.ts', 'apps/api/src/b.ts': '' },
  'pure-packages': { 'packages/money/src/a.ts': 'react', 'node_modules/react/index.js': '' },
  'pure-packages-without-node': { 'packages/stv/src/a.ts': 'node:fs' },
  'portal-without-api': { 'apps/portal/src/a.ts': '../../api/src/b.ts', 'apps/api/src/b.ts': '' },
  'ballot-box-apart': { 'apps/api/src/a.ts': '../../ballot-box/src/b.ts', 'apps/ballot-box/src/b.ts': '' },
  'ballot-box-knows-packages-only': { 'apps/ballot-box/src/a.ts': '../../api/src/b.ts', 'apps/api/src/b.ts': '' },
  'features-are-islands': {
    'apps/portal/src/features/a/a.ts': '../b/inside.ts',
    'apps/portal/src/features/b/inside.ts': '',
  },
  'sandbox-stays-outside': {
    'apps/api/src/a.ts': '../../../packages/sandbox-stripe/src/b.ts',
    'packages/sandbox-stripe/src/b.ts': '',
  },
};

async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'baraza-directions-'));
  try {
    for (const [file, imported] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), imported ? `import '${imported}';\n` : 'export {};\n');
    }
    const entries = Object.keys(files).filter((file) => !file.startsWith('node_modules'));
    const { tsConfig: _unused, ...options } = configuration.options ?? {};
    const { output } = await cruise(entries, {
      ...options,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
      validate: true,
      baseDir: folder,
    });
    return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('rules of direction', () => {
  it('has a violation for every rule', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(configuration.forbidden?.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(VIOLATIONS))('%s is noticed', async (rule, files) => {
    expect(await rulesBrokenBy(files)).toContain(rule);
  });
});
