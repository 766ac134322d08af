export { startBallotBox, type BallotBoxOptions, type RunningBallotBox } from './start-ballot-box.ts';
