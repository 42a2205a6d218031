import { MentionText } from '../partials/mention.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('notFound', ({ title, description, links }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">
      {description} It may have moved, or its idea may have a new title. These pages lead on:
    </p>
    <ul class="plain">
      {links.map((link) => (
        <li key={link.href}>
          <MentionText mention={link} />
        </li>
      ))}
    </ul>
  </>
));
