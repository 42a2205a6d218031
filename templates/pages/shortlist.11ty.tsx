import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('shortlist', ({ title, description, ideas }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{description}</p>
    <noscript>
      <p class="notice">Comparing ideas needs JavaScript, which is off or missing in this browser.</p>
    </noscript>
    <div data-shortlist>
      <p role="status" data-count />
      <p class="notice" hidden data-empty>
        Your shortlist is empty. To fill it, press “Add to shortlist” beside the ideas that you like in the{' '}
        <a href={ideas}>list of ideas</a>, then “Compare shortlist”. The list is kept in the address of the
        page and nowhere else.
      </p>
      <section class="table comparison" aria-label="Comparison" hidden data-comparison />
      <p class="actions">
        <button type="button" class="tool" hidden data-copy>
          Copy link
        </button>
        <button type="button" class="tool" hidden data-print>
          Print
        </button>
        <a href={ideas} data-back>
          Back to the ideas
        </a>
      </p>
    </div>
  </>
));
