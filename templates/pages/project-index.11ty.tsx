import { ListPage } from '../partials/entry-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('projectIndex', ListPage);
