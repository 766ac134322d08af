#!/usr/bin/env node
import { dispatch } from './dispatch.ts';

// A reader that stops early (`baraza … | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await dispatch(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  columns: process.stdout.columns ?? 100,
});
