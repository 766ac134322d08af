import { PositionsLoader } from './api/positions.loader.ts';
import { PositionsResolver, RecommendationResolver } from './api/positions.resolver.ts';
import { WentIntoResolver } from './api/went-into.resolver.ts';
import { OutcomeReader } from './application/outcome-reader.ts';
import { PositionReader } from './application/position-reader.ts';
import { PublishedPositions } from './application/published-positions.ts';
import { OutcomeRepository } from './persistence/outcome.repository.ts';
import { PublishedPositionRepository } from './persistence/published-position.repository.ts';

/** Adopted positions, as everybody and other modules read them. */
export const publishedProviders = [
  OutcomeRepository,
  PublishedPositionRepository,
  PublishedPositions,
  PositionsResolver,
  RecommendationResolver,
  WentIntoResolver,
];

export const publishedDoor = [OutcomeReader, PositionReader, PositionsLoader];
