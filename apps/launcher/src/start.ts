import { dataFolderOf } from './system/data-folder.ts';
import { LaunchFailure } from './system/launch-failure.ts';
import { startSystem, type RunningSystem } from './system/start-system.ts';
import { describeRunning } from './terminal.ts';

const STOP_TIMEOUT_MS = 20_000;

let system: RunningSystem | null = null;
let isStopping = false;

/** The first signal ends everything in order; a second one does not wait. */
function stop(): void {
  if (isStopping) process.exit(1);
  isStopping = true;
  console.log('\nstopping …');
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  if (!system) return;
  void system.stop().then(() => {
    console.log('stopped; the data is kept.');
    process.exit(0);
  });
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  system = await startSystem({
    env: process.env,
    dataFolder: dataFolderOf(process.env),
    report: (line) => console.log(`  ${line}`),
  });
  if (isStopping) await system.stop().then(() => process.exit(0));
  console.log(describeRunning(system));
} catch (error) {
  console.error(error instanceof LaunchFailure ? `\n${error.message}` : error);
  process.exit(1);
}
