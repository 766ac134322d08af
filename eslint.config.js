import tseslint from 'typescript-eslint';
import { resultMustBeUsed } from './packages/config/src/result-must-be-used.js';

const LIMITS = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/.cache/**', '**/.baraza/**', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'packages/config/src/*.js'] } },
    },
    plugins: { baraza: { rules: { 'result-must-be-used': resultMustBeUsed } } },
    rules: {
      ...LIMITS,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'baraza/result-must-be-used': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Nest reads constructor parameter types at run time, so type-only imports would break injection.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { 'max-params': ['error', { max: 5 }] },
  },
  {
    // A describe block is a list of tests, not a function to be held in the head.
    files: ['**/*.test.ts', '**/*.test.tsx', '**/test/**', '**/journeys/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['packages/cli/**', 'apps/launcher/**', '**/bench/**', '**/tools/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/api/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
