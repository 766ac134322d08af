import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE } from './permission.ts';

const RESOLVER_TYPE = 'graphql:resolver_type';
const HTTP_METHOD = 'method';
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Refuses to boot when an operation says neither `@Allow` nor `@Public`. */
@Injectable()
export class AccessInspector implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ instance }) =>
      instance ? operationsWithoutRule(instance as object, this.scanner) : [],
    );
    if (open.length > 0) throw new Error(`operations without @Allow or @Public: ${[...new Set(open)].join(', ')}`);
  }
}

function operationsWithoutRule(instance: object, scanner: MetadataScanner): string[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
  if (!prototype) return [];
  return scanner
    .getAllMethodNames(prototype)
    .filter((name) => isOperation(prototype[name]) && !Reflect.hasMetadata(ACCESS_RULE, prototype[name] as object))
    .map((name) => `${instance.constructor.name}.${name}`);
}

function isOperation(method: unknown): boolean {
  if (typeof method !== 'function') return false;
  const resolverType: unknown = Reflect.getMetadata(RESOLVER_TYPE, method);
  return Reflect.hasMetadata(HTTP_METHOD, method) || (typeof resolverType === 'string' && ROOT_TYPES.has(resolverType));
}
