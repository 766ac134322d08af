import { createBrowserRouter } from 'react-router';
import { routes } from './routes.tsx';

/** Everything under `/app`. Public pages are not in here: links to them leave the workspaces with a full load. */
export const createRouter = () => createBrowserRouter([...routes]);
