/** A reason not to start that the person at the terminal can act on: printed without a stack trace. */
export class LaunchFailure extends Error {}
