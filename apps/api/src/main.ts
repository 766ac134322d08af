import { startRole } from './start-role.ts';

/** The role that answers requests. `PORTAL_FOLDER` is the built portal; without it only the API answers. */
await startRole('api', process.env['PORTAL_FOLDER'], async (app, { port, host }) => {
  await app.listen(port, host);
  return () => app.close();
});
