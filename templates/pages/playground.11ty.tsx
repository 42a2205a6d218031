import type { VNode } from 'preact';
import type { PlaygroundProgram } from '../../src/site/pages/build-playground-view.ts';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf(
  'playground',
  ({ title, lead, rules, programs, newFile }, assetOf) => (
    <>
      <h1>{title}</h1>
      <p class="lead">
        {lead} <a href={rules.href}>{rules.text}</a>
      </p>
      <noscript>
        <p class="notice">
          The playground needs JavaScript, which is off or missing in this browser. On your own computer,{' '}
          <code>almanac check</code> says the same of the documents of a folder, and{' '}
          <code>almanac check --fix</code> mends what can be mended.
        </p>
      </noscript>
      <div
        class="playground"
        data-playground
        data-worker={assetOf('playground-worker.js')}
        data-new-file={newFile ?? undefined}
        hidden
        data-awaited
      >
        <div class="playground-tools">
          <p>
            <label for="playground-choice">Program and term</label>
            <select id="playground-choice" autocomplete="off" data-choice>
              {programs.map((program) => (
                <Documents program={program} key={program.newPath} />
              ))}
            </select>
          </p>
          <button type="button" class="tool" data-template>
            Start from the template
          </button>
          <button type="button" class="tool" hidden data-restore>
            Bring back what was there before
          </button>
        </div>
        <section>
          <label for="playground-text">Your list of ideas, in markdown</label>
          <div class="editor" data-editor>
            <div class="editor-lines" aria-hidden="true" data-lines />
            <textarea
              id="playground-text"
              rows={12}
              autocomplete="off"
              autocapitalize="off"
              aria-describedby="playground-status"
              data-text
            />
          </div>
          <p id="playground-status" role="status" data-status>
            There is nothing to check yet.
          </p>
          <div class="actions">
            <button type="button" class="tool" disabled data-mend-all>
              Mend all
            </button>
            <button type="button" class="tool" data-copy>
              Copy the text
            </button>
            {newFile && (
              <a class="tool" href={newFile} target="_blank" rel="noopener" data-propose>
                Propose it on GitHub
              </a>
            )}
          </div>
          {newFile ? (
            <p class="quiet" data-propose-note />
          ) : (
            <p class="quiet">
              This site does not say where its documents are kept: copy the text, and hand it in where your
              community takes ideas.
            </p>
          )}
          <h2 tabIndex={-1} data-problems-heading>
            Problems
          </h2>
          <ol class="problems" data-problems />
        </section>
        <section>
          <h2>What the site will say</h2>
          <div data-ideas />
        </section>
      </div>
    </>
  ),
);

function Documents({ program: { name, newPath, documents } }: { program: PlaygroundProgram }): VNode {
  return (
    <optgroup label={name} data-new-path={newPath}>
      {documents.map(({ path, text, edit, isNewest }) => (
        <option value={path} data-edit={edit ?? undefined} selected={isNewest} key={path}>
          {text}
        </option>
      ))}
    </optgroup>
  );
}
