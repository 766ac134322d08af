import { commands } from './commands/index.ts';
import { EXIT_BAD_INPUT, EXIT_DEFECT, EXIT_OK, type Terminal } from './command.ts';

/** Runs `baraza` with the words after its name and answers the exit code. */
export async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.write(await listCommands());
    return name === undefined ? EXIT_BAD_INPUT : EXIT_OK;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    terminal.complain(`baraza: there is no command ${JSON.stringify(name)} (see baraza --help)\n`);
    return EXIT_BAD_INPUT;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.write(command.help);
    return EXIT_OK;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.complain(`baraza ${name}: this is a defect in baraza, please report it: ${String(error)}\n`);
    return EXIT_DEFECT;
  }
}

async function listCommands(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(12)}${(await load()).summary}\n`),
  );
  return `Usage: baraza COMMAND …\n\n${lines.join('')}\n"baraza COMMAND --help" tells more about one of them.\n`;
}
