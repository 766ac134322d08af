export {
  checkpointOver,
  closeElection,
  countFirstPreferences,
  runElection,
  VOTERS,
  type IssuedRequests,
} from './close-simulated-election.ts';
export {
  castBallot,
  issueTokens,
  seedOf,
  setUpElection,
  type Election,
  type Tokens,
  type Voter,
} from './simulate-election.ts';
export { fastBlind, type FastBlinding } from './fast-blind.ts';
