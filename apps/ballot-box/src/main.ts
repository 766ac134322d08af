import { clockOf, untilAsked } from '@baraza/cli/serving';
import { readBoxSettings } from './settings.ts';
import { startBallotBox } from './start-ballot-box.ts';

// Words of a start and of an end only: what happens in between is nobody's business.
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const settings = readBoxSettings(process.env);
if (!settings.ok) {
  say(
    ['The ballot box does not start with these settings:', ...settings.error.map((fault) => `- ${fault}`)].join('\n'),
  );
  process.exit(2);
}
const box = await startBallotBox({ ...settings.value, now: clockOf(process.env) });
say(`ballot box on ${box.publicUrl}, operator on ${box.operatorUrl}`);
const isLost = await Promise.race([untilAsked().then(() => false), box.lost.then(() => true)]);
if (isLost) {
  say('the database is gone; start again when it is back');
  process.exit(1);
}
await box.stop();
process.exit(0);
