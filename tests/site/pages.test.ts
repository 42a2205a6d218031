import { describe, expect, test } from 'vitest';
import { OUTSIDE_REL } from '../../src/markdown/outside-rel.ts';
import { render as renderHome } from '../../templates/pages/home.11ty.tsx';
import { render as renderIdea } from '../../templates/pages/idea.11ty.tsx';
import { render as renderMentor } from '../../templates/pages/mentor.11ty.tsx';
import { render as renderNotFound } from '../../templates/pages/not-found.11ty.tsx';
import { render as renderProject } from '../../templates/pages/project.11ty.tsx';
import { render as renderTerm } from '../../templates/pages/term.11ty.tsx';
import { idea, only, site, toPage } from './small-site.ts';

const assetVersions = { 'style.css': '1', 'site.js': '1' };
/** The one script that stands in the page: it keeps the page from flashing in the wrong theme. */
const THEME_SCRIPT = /<script>try\{const t=localStorage[^<]*<\/script>/;
/** What is for machines: see `metadata.test.ts`. */
const METADATA = /<meta property="og:.*<script type="application\/ld\+json">[^<]*<\/script>/;
const EVIL = '<script>alert("1")</script>';

describe('the layout', () => {
  const html = renderIdea({
    entry: toPage(idea('- Description: A.', { pathPrefix: '/x/', url: 'https://example.org' })),
    assetVersions,
  });

  test('says in its head what the page is', () => {
    const head = /<head>(.*)<\/head>/s
      .exec(html)?.[1]
      ?.replace(METADATA, '')
      .replace(/(?<=Security-Policy" content=")[^"]+/, '…')
      .replaceAll('><', '>\n<');
    expect(head).toMatchInlineSnapshot(`
      "<meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="…"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>Faster pulls – Mentorship ideas</title>
      <meta name="description" content="A."/>
      <link rel="canonical" href="https://example.org/x/ideas/lfx-mentorship/2024/01-mar-may/harbor/faster-pulls/"/>
      <link rel="icon" type="image/svg+xml" href="/x/assets/icon.svg?v="/>
      <script>try{const t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch{}</script>
      <link rel="stylesheet" href="/x/assets/style.css?v=1"/>
      <script type="module" src="/x/assets/site.js?v=1">
      </script>"
    `);
  });

  test('has one main heading, landmarks, a skip link and breadcrumbs, and no script that holds it up', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const landmark of [
      '<header',
      '<nav aria-label="Main"',
      'aria-label="Breadcrumbs"',
      '<main id="content"',
      '<footer',
    ])
      expect(html).toContain(landmark);
    expect(html).toContain('<a class="skip-link" href="#content">');
    expect(html).toContain('<span aria-current="page">Faster pulls</span>');
    expect(html.replace(METADATA, '').match(/<script [^>]*>/g)).toEqual([
      '<script type="module" src="/x/assets/site.js?v=1">',
    ]);
  });
});

describe('whatever a document says, it is text', () => {
  const documents = {
    'programs/gsoc/2020.md': `### A &amp; "B"\n\n#### ${EVIL.replaceAll('<', '\\<')}\n\n- Description: ${EVIL}\n- Mentor(s): Jane "\\<b>" Doe (@jane)\n- Skills: \\<i>\n- \\<u>: \\<s>\n`,
  };
  const built = site(documents, { settings: { title: EVIL, description: EVIL } });
  const pages = [
    ...built.home.map((view) => renderHome({ entry: toPage(view), assetVersions })),
    ...built.ideas.map((view) => renderIdea({ entry: toPage(view), assetVersions })),
    ...built.projects.map((view) => renderProject({ entry: toPage(view), assetVersions })),
    ...built.mentors.map((view) => renderMentor({ entry: toPage(view), assetVersions })),
    ...built.terms.map((view) => renderTerm({ entry: toPage(view), assetVersions })),
    ...built.notFound.map((view) => renderNotFound({ entry: toPage(view), assetVersions })),
  ];

  test('in elements and in attributes', () => {
    expect(only(built.ideas).title).toBe(EVIL);
    for (const html of pages) {
      expect(html.replace(THEME_SCRIPT, '')).not.toMatch(/<(?:script|b|i|u|s)>/);
      expect(html).toContain('&lt;script>alert(&quot;1&quot;)&lt;/script>');
    }
  });

  test('and attributes end where they should', () => {
    const [home = ''] = pages;
    expect(home).toContain('content="&lt;script>alert(&quot;1&quot;)&lt;/script>"');
  });
});

describe('the page of an idea', () => {
  test('shows the wording of the document on demand', () => {
    const view = {
      ...idea('- Description: A.'),
      asWritten: [{ label: 'Mentor(s)', html: '<p>Jane, lead</p>' }],
    };
    expect(renderIdea({ entry: toPage(view), assetVersions })).toContain(
      '<summary>As written in the document</summary>',
    );
    expect(renderIdea({ entry: toPage(idea('- Description: A.')), assetVersions })).not.toContain('<details');
  });

  test('offers to edit it where there is a repository', () => {
    const settings = { repository: 'https://github.com/cncf/mentoring' };
    expect(renderIdea({ entry: toPage(idea('- Description: A.', { settings })), assetVersions })).toMatch(
      /<a href="https:\/\/github\.com\/cncf\/mentoring\/edit\/main\/[^"]+#L3">Edit this on GitHub<\/a>/,
    );
    expect(renderIdea({ entry: toPage(idea('- Description: A.')), assetVersions })).not.toContain(
      'Edit this',
    );
  });

  test('links its heading where the document does, as links in a text', () => {
    const view = idea('- Description: [A](https://example.org/a)', {
      heading: '[Faster pulls](https://example.org/)',
    });
    const page = renderIdea({ entry: toPage(view), assetVersions });
    const rel = `rel="${OUTSIDE_REL.join(' ')}"`;
    expect(page).toContain(`<h1><a href="https://example.org/" ${rel}>Faster pulls</a></h1>`);
    expect(page).toContain(`<a href="https://example.org/a" ${rel}>A</a>`);
  });
});

test('days of a timeline can be read by programs', () => {
  const text =
    '| Activity | Date |\n| --- | --- |\n| Start | January 7, 2026 |\n\n### Envoy\n\n#### A\n\n- Description: A.\n';
  const view = only(site({ 'programs/lfx-mentorship/2026/01-spring/README.md': text }).terms);
  expect(renderTerm({ entry: toPage(view), assetVersions })).toContain(
    '<time datetime="2026-01-07">7 January 2026</time>',
  );
});
