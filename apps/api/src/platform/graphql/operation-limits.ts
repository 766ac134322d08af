import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Settings } from '../config/settings.ts';

/**
 * Bounds on what one request may ask (OWASP ASVS 5.0, 4.3): measured on the portal's own largest operations, doubled;
 * the depth is their own and a little more, counted as here: a fragment is two levels.
 */
const LIMITS = { depth: 20, aliases: 20, directives: 20, tokens: 4_000, cost: 40_000 };

export function operationLimits(settings: Settings): Pick<ApolloDriverConfig, 'plugins' | 'validationRules'> {
  const armor = new ApolloArmor({
    blockFieldSuggestion: { enabled: settings.production },
    maxDepth: { n: LIMITS.depth, ignoreIntrospection: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { n: LIMITS.tokens },
    costLimit: { maxCost: LIMITS.cost, ignoreIntrospection: true },
  });
  const { plugins, validationRules } = armor.protect();
  // The same package, seen through its CommonJS types.
  return { plugins: plugins as unknown as NonNullable<ApolloDriverConfig['plugins']>, validationRules };
}
