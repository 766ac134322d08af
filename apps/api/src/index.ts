/** What the launcher starts. */
export { createApplication, type ApplicationOptions } from './create-application.ts';
export { readSettings, type Environment, type Settings } from './platform/config/settings.ts';
export { Clock, ManualClock, SystemClock } from './platform/clock/clock.ts';
