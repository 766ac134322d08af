import { demoKeys } from './story/demo-keys.ts';
import { Story } from './story/play-story.ts';
import { dataFolderOf } from './system/data-folder.ts';
import { demoTime } from './system/demo-time.ts';
import { embeddedParts } from './system/environment.ts';
import { LaunchFailure } from './system/launch-failure.ts';
import { startSystem, type RunningSystem } from './system/start-system.ts';
import { describePersonas, describeRunning } from './terminal.ts';

const STOP_TIMEOUT_MS = 20_000;

let system: RunningSystem | null = null;
let story: Story | null = null;
let isStopping = false;

/** The first signal ends everything in order; a second one does not wait. */
function stop(): void {
  if (isStopping) process.exit(1);
  isStopping = true;
  console.log('\nstopping …');
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  if (system) void stopInOrder(system);
}

async function stopInOrder(running: RunningSystem): Promise<void> {
  await story?.interrupt();
  await running.stop();
  console.log('stopped; the data is kept.');
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);

async function start(): Promise<void> {
  const dataFolder = dataFolderOf(process.env);
  const past = new Story(dataFolder, embeddedParts(process.env).demo && process.env['BARAZA_STORY'] !== '0');
  const demo = {
    get system() {
      return system;
    },
    get isPlaying() {
      return past.state === 'playing';
    },
    keysOf: (election: string) => past.electionKeysOf(election),
  };
  system = await startSystem({
    env: process.env,
    dataFolder,
    report: (line) => console.log(`  ${line}`),
    sideDoors: [{ path: '/demo/story', handle: past.answer }, demoKeys(demo), demoTime(demo)],
    prepareClock: (clock, databaseUrl) => past.prepareClock(clock, databaseUrl),
  });
  if (isStopping) return stopInOrder(system);
  console.log(describeRunning(system));
  if (system.settings.demo) console.log(describePersonas(system.address));
  story = past;
  await tell(past, system);
}

/** Plays the past while the product serves already; what goes wrong in it is said and does not end the product. */
async function tell(past: Story, running: RunningSystem): Promise<void> {
  if (past.state !== 'playing') return;
  console.log('\nThe past of this demo is being played through the product:');
  try {
    await past.play(running, (scene) => console.log(`  ${scene} …`));
    console.log('The past has been played; from here on it is today.');
  } catch (error) {
    if (isStopping) return;
    console.error('The past could not be played to its end; the product goes on with what there is.', error);
  }
}

try {
  await start();
} catch (error) {
  if (isStopping) process.exit(0);
  console.error(error instanceof LaunchFailure ? `\n${error.message}` : error);
  process.exit(1);
}
