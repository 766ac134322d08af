import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

/** What the actor plugin hangs on each request: read once, only when somebody asks. */
export interface RequestWithActor extends FastifyRequest {
  readActor(): Promise<Actor | null>;
}

export function transportOf(context: ExecutionContext): 'graphql' | 'http' {
  return context.getType<GqlContextType>() === 'graphql' ? 'graphql' : 'http';
}

export function requestOf(context: ExecutionContext): RequestWithActor {
  if (transportOf(context) === 'http') return context.switchToHttp().getRequest<RequestWithActor>();
  return GqlExecutionContext.create(context).getContext<{ request: RequestWithActor }>().request;
}

export function actorOf(context: ExecutionContext): Promise<Actor | null> {
  return requestOf(context).readActor();
}

/** The signed-in person; for operations under `@Allow`. */
export const CurrentActor = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Actor> => {
  const actor = await actorOf(context);
  if (!actor) throw new Error('CurrentActor on an operation that does not demand a session');
  return actor;
});

/** The signed-in person, or null; for operations under `@Public`. */
export const MaybeActor = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));
