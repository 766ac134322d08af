/** Directions of 2-architecture.md. Each rule is proved by a deliberate violation in packages/config/test. */
const MODULE = '^apps/api/src/modules/([^/]+)/';
const TEST = '[.]test[.]tsx?$';
const PURE_PACKAGES = '^packages/(result|money|stv|blind-ballots|transparency-log|open-data|membership)/src/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import one another are one file in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'module-by-its-door',
      comment: 'Another module is imported by its index.ts only.',
      severity: 'error',
      from: { path: MODULE },
      to: { path: MODULE, pathNot: ['^apps/api/src/modules/$1/', '^apps/api/src/modules/[^/]+/index[.]ts$'] },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A domain imports itself, packages, and the platform’s vocabulary of problems, permissions, publication, lots, time and words in mails (decision 0002); types have no weight at run time.',
      severity: 'error',
      from: { path: `${MODULE}domain/`, pathNot: TEST },
      to: {
        path: ['^apps/api/src/', '^node_modules/(typeorm|@nestjs|fastify|pg|graphql|stripe)'],
        pathNot: [
          '^apps/api/src/modules/$1/domain/',
          '^apps/api/src/platform/(errors|auth|clock|lot|publication)/',
          '^apps/api/src/platform/events/outbox[.]ts$',
          '^apps/api/src/platform/mail/foreign-words[.]ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'api-through-application',
      comment: 'A resolver speaks to use cases and readers, never to tables.',
      severity: 'error',
      from: { path: `${MODULE}api/`, pathNot: TEST },
      to: { path: `${MODULE}persistence/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'application-without-api',
      severity: 'error',
      comment: 'A use case does not know who calls it.',
      from: { path: `${MODULE}application/`, pathNot: TEST },
      to: { path: `${MODULE}api/` },
    },
    {
      name: 'persistence-below',
      comment: 'Tables know the domain, not the use cases.',
      severity: 'error',
      from: { path: `${MODULE}persistence/`, pathNot: TEST },
      to: { path: `${MODULE}(api|application)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'typeorm-in-persistence-only',
      severity: 'error',
      comment: 'The database’s library stays where tables are.',
      from: { path: MODULE, pathNot: ['/persistence/', TEST] },
      to: { path: '^node_modules/typeorm' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      comment: 'The platform is technical and could serve another product.',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/modules/' },
    },
    {
      name: 'packages-never-back',
      severity: 'error',
      comment: 'Applications use packages, never the other way round.',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'pure-packages',
      severity: 'error',
      comment:
        'A pure package runs in a browser: no Node, Nest, TypeORM or React; src/node.ts is the marked exception.',
      from: { path: PURE_PACKAGES, pathNot: [TEST, '/src/node[.]ts$'] },
      to: { path: '^(node_modules/)?(@nestjs|typeorm|react|fastify|pg)(/|$)' },
    },
    {
      name: 'pure-packages-without-node',
      severity: 'error',
      comment: 'A pure package takes clock, randomness and files as arguments.',
      from: { path: PURE_PACKAGES, pathNot: [TEST, '/src/node(/|[.]ts$)', '/testing/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'portal-without-api',
      severity: 'error',
      comment: 'The portal knows the API by its schema only.',
      from: { path: '^apps/portal/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'ballot-box-apart',
      severity: 'error',
      comment:
        'What takes ballots shares nothing with what knows people: it uses packages, and only tests start it inside.',
      from: { path: '^apps/', pathNot: ['^apps/ballot-box/', TEST, '/(test|bench)/'] },
      to: { path: '^apps/ballot-box/' },
    },
    {
      name: 'ballot-box-knows-packages-only',
      severity: 'error',
      comment: 'The ballot box can be read, and run, without the rest of the product.',
      from: { path: '^apps/ballot-box/' },
      to: { path: '^apps/(?!ballot-box/)' },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      comment: 'A feature imports another by its index only.',
      from: { path: '^apps/portal/src/features/([^/]+)/' },
      to: { path: '^apps/portal/src/features/([^/]+)/', pathNot: ['^apps/portal/src/features/$1/', '/index[.]tsx?$'] },
    },
    {
      name: 'sandbox-stays-outside',
      severity: 'error',
      comment: 'No code of the API knows whether it talks to Stripe or to the sandbox.',
      from: { path: '^apps/api/src/', pathNot: TEST },
      to: { path: '^packages/(sandbox-stripe|embedded-database)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|[.]cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
