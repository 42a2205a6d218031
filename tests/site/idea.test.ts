import { describe, expect, test } from 'vitest';
import { Settings } from '../../src/content/settings.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { markdown, model, vocabulary } from '../read.ts';
import { IDEA_PATH, idea, only, rulePages, site, surroundingsOf, texts, viewsOf } from './small-site.ts';

const FULL = markdown`
  - Description: Pulls are *slow*.
  - Expected outcome: They are fast.
  - Recommended skills: Go, gRPC and a lot of patience
  - Mentor(s): Jane Doe (@JaneD, primary), John Roe (@roe)
  - Upstream issue: https://github.com/goharbor/harbor/issues/123
  - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/1234
  - Difficulty: Medium
`;

test('the page of an idea says what it is of', () => {
  const { title, url, documentTitle, description, projects, term, status } = idea(FULL);
  expect({ title, url, documentTitle, description, status: status.label }).toEqual({
    title: 'Faster pulls',
    url: '/ideas/lfx-mentorship/2024/01-mar-may/harbor/faster-pulls/',
    documentTitle: 'Faster pulls – Mentorship ideas',
    description: 'Pulls are slow.',
    status: 'Proposed',
  });
  expect(projects).toEqual([{ text: 'Harbor', href: '/projects/harbor/' }]);
  expect(term).toEqual({
    text: 'LFX Mentorship 2024 Mar-May',
    href: '/terms/lfx-mentorship/2024/01-mar-may/',
  });
});

test('breadcrumbs lead from the home page over the ideas and the term to the idea, which is no link', () => {
  const { breadcrumbs, frame } = idea(FULL, { pathPrefix: '/x/' });
  expect(texts(breadcrumbs)).toBe('Home > Ideas > LFX Mentorship 2024 Mar-May > Faster pulls');
  expect(breadcrumbs.map(({ href }) => href)).toEqual([
    '/x/',
    '/x/ideas/',
    '/x/terms/lfx-mentorship/2024/01-mar-may/',
    null,
  ]);
  expect(frame.navigation.filter(({ current }) => current !== null)).toEqual([
    { text: 'Ideas', href: '/x/ideas/', current: 'true' },
  ]);
});

test('mentors have a page, a handle on GitHub and a role', () => {
  expect(idea(FULL).mentors).toEqual([
    {
      text: 'Jane Doe',
      href: '/mentors/janed/',
      role: 'primary',
      profiles: [{ text: '@JaneD', href: 'https://github.com/JaneD' }],
      others: null,
    },
    {
      text: 'John Roe',
      href: '/mentors/roe/',
      role: null,
      profiles: [{ text: '@roe', href: 'https://github.com/roe' }],
      others: null,
    },
  ]);
});

test('skills are links, and the words about them stand beside them where they say more', () => {
  const { skills, skillsText } = idea(FULL);
  expect(skills).toContainEqual({ text: 'Go', href: '/skills/go/' });
  expect(skillsText).toBe('Go, gRPC and a lot of patience');
  expect(idea('- Recommended skills: Go, gRPC').skillsText).toBe(null);
});

test('an issue on GitHub has a short name, another one the address without its scheme', () => {
  expect(idea(FULL).issues).toEqual([
    { text: 'goharbor/harbor#123', href: 'https://github.com/goharbor/harbor/issues/123' },
  ]);
  expect(texts(idea('- Upstream issue: https://github.com/goharbor/harbor/issues/').issues)).toBe(
    'github.com/goharbor/harbor/issues',
  );
});

test('the way to apply begins with the page of the idea itself', () => {
  expect(idea(FULL).apply?.links[0]).toEqual({
    text: 'This idea on mentorship.lfx.linuxfoundation.org',
    href: 'https://mentorship.lfx.linuxfoundation.org/project/1234',
  });
});

test('fields come in order, as HTML, those that the model does not know under their label', () => {
  expect(idea(FULL).fields).toEqual([
    { id: 'description', label: 'Description', html: '<p>Pulls are <em>slow</em>.</p>' },
    { id: 'expected-outcome', label: 'Expected outcome', html: '<p>They are fast.</p>' },
    { id: 'user-content-difficulty', label: 'Difficulty', html: '<p>Medium</p>' },
  ]);
});

test('no field takes an anchor of the page, or of another field', () => {
  const { fields } = idea(
    '- Description: A.\n- Content: B.\n- Bonus: C.\n- Bónus: D.\n- User content bonus: E.',
  );
  expect(fields.map(({ id }) => id)).toEqual([
    'description',
    'expected-outcome',
    'user-content-content',
    'user-content-bonus',
    'user-content-bonus-2',
    'user-content-user-content-bonus',
  ]);
});

test('what a reader looks for and the document does not say is said to be missing', () => {
  expect(idea('- Mentor(s): Jane Doe (@jane)').fields).toEqual([
    { id: 'description', label: 'Description', html: null },
    { id: 'expected-outcome', label: 'Expected outcome', html: null },
  ]);
});

test('a skill may be called as a property of all objects is', () => {
  expect(texts(idea('- Recommended skills: constructor, toString').skills)).toBe('constructor > toString');
});

test('skills that the document spells otherwise are not told twice', () => {
  expect(idea('- Recommended skills: golang').skillsText).toBe(null);
});

test.each([
  [
    'programs/gsoc/2020.md',
    'proposed',
    'Proposed for Gsoc 2020; the documents do not say that it was accepted.',
  ],
  [
    'programs/lfx-mentorship/2024/q1/README.md',
    'accepted',
    'Accepted as one of the ideas of LFX Mentorship 2024 Q1.',
  ],
  [
    'programs/lfx-mentorship/2024/q1/results.md',
    'completed',
    'The work on it was completed in LFX Mentorship 2024 Q1.',
  ],
])('in %s an idea is %s, in a sentence', (path, key, explanation) => {
  const view = only(site({ [path]: '### Harbor\n\n#### Pulls\n\n- Description: A.\n' }).ideas);
  expect(view).toMatchObject({ status: { key }, explanation });
});

test('it can be put on the shortlist of the list of ideas', () => {
  expect(idea(FULL).shortlist).toBe(
    '/ideas/?pick=lfx-mentorship%2F2024%2F01-mar-may%2Fharbor%2Ffaster-pulls',
  );
});

test('the wording of a field that is shown otherwise is kept apart', () => {
  const { ideas, ...rest } = model({ [IDEA_PATH]: `### Harbor\n\n#### Faster pulls\n\n${FULL}\n` });
  const wording = {
    label: 'Mentor(s)',
    kind: 'mentors',
    markdown: 'Jane, *lead*',
    text: 'Jane, lead',
    source: 0,
  } as const;
  const changed = {
    ...rest,
    ideas: ideas.map((entry) => ({ ...entry, fields: [...entry.fields, wording] })),
  };
  const { fields, asWritten } = only(
    viewsOf(
      buildSite(changed, {
        settings: Settings.parse({}),
        vocabulary,
        redirects: [],
        history: null,
        problems: [],
        surroundings: surroundingsOf({}),
        rulePages,
        pathPrefix: '/',
        url: null,
      }).ideas,
    ),
  );
  expect(fields.map(({ label }) => label)).toEqual(['Description', 'Expected outcome', 'Difficulty']);
  expect(asWritten).toEqual([{ label: 'Mentor(s)', html: '<p>Jane, <em>lead</em></p>' }]);
});

test('an idea without a description is described by its project and term', () => {
  expect(idea('- Mentor(s): Jane Doe (@jane)').description).toBe(
    'An idea for Harbor in LFX Mentorship 2024 Mar-May.',
  );
});

test('a long description is cut behind a word', () => {
  const { description } = idea(`- Description: ${'many words '.repeat(30)}`);
  expect(description).toMatch(/^(?:many words )+many…$|^(?:many words )+many words…$/);
  expect(description.length).toBeLessThanOrEqual(161);
});

describe('in a repository', () => {
  const settings = {
    repository: 'https://github.com/cncf/mentoring',
    branch: 'release/1',
    directory: 'content',
  };

  test('the source can be viewed and edited at the line of the idea', () => {
    const path = `content/${IDEA_PATH}`;
    expect(idea(FULL, { settings }).sources).toEqual([
      {
        text: `${IDEA_PATH}:3`,
        view: `https://github.com/cncf/mentoring/blob/release/1/${path}?plain=1#L3-L11`,
        edit: `https://github.com/cncf/mentoring/edit/release/1/${path}#L3`,
        changed: null,
      },
    ]);
  });

  test('relative links of the document lead into it', () => {
    const [field] = idea('- Description: See [there](../README.md).', { settings }).fields;
    const folder = 'https://github.com/cncf/mentoring/blob/release/1/content/programs/lfx-mentorship/2024';
    expect(field?.html).toContain(`href="${folder}/README.md"`);
  });

  test('every page leads to the repository', () => {
    expect(idea(FULL, { settings }).frame.repository?.href).toBe('https://github.com/cncf/mentoring');
  });
});

test('without a repository the source is the path and the line', () => {
  expect(idea(FULL).sources).toEqual([{ text: `${IDEA_PATH}:3`, view: null, edit: null, changed: null }]);
  expect(idea(FULL).frame.repository).toBe(null);
});

test('addresses that do not lead to the web are no links', () => {
  const view = idea(
    markdown`
    - Description: [a](javascript:alert(1))
    - Upstream issue: [b](javascript:alert(2))
  `,
    { heading: '[Faster pulls](javascript:alert(3))' },
  );
  expect(JSON.stringify(view)).not.toMatch(/href[^,]*javascript/);
  expect(view.titleHref).toBe(null);
});

test('an idea of two projects links both', () => {
  const documents = {
    'programs/gsoc/2019.md':
      '### Linkerd\n\n#### A\n\n- Description: A.\n\n### Envoy\n\n#### B\n\n- Description: B.\n\n### Linkerd and Envoy\n\n#### C\n\n- Description: C.\n',
  };
  const view = only(site(documents).ideas.filter(({ title }) => title === 'C'));
  expect(view.projects.map(({ href }) => href)).toEqual(['/projects/linkerd/', '/projects/envoy/']);
});

test('each source tells when its document was last changed, where that is known', () => {
  const changedOf = (options: Parameters<typeof idea>[1]) =>
    only(idea('- Description: A.', options).sources).changed;
  expect(changedOf({ history: { [IDEA_PATH]: '2024-01-09' } })).toEqual({
    datetime: '2024-01-09',
    text: '9 January 2024',
  });
  expect(changedOf({ history: {} })).toBe(null);
  expect(changedOf({})).toBe(null);
});

test('a long description is cut behind a word, and never through a character', () => {
  expect(idea(`- Description: ${'word '.repeat(40)}`).description).toMatch(/^(?:word )+word…$/);
  const { description } = idea(`- Description: a${'🎉'.repeat(100)}`);
  expect(description).toMatch(/🎉…$/);
  expect(description).not.toMatch(/\p{Surrogate}/u);
});

describe('an e-mail address in a text', () => {
  const fields = markdown`
    - Description: Ask [Jane](mailto:jane@example.org), [John](mailto:john%40example.org), [Joe](MAILTO:joe@example.org),
      <mailto:ann@example.org> or ben@example.org.
  `;
  const linksOf = (publishEmails: boolean): string[] => {
    const { fields: views } = idea(fields, { publishEmails, settings: { publishEmails } });
    return views.flatMap(({ html }) =>
      [...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? ''),
    );
  };

  test('is no link where none may be published', () => {
    expect(linksOf(false)).toEqual([]);
  });

  test.each([
    'jane<!-- no spam -->@example.org',
    'jane<span>@</span>example.org',
    'jane&#064;example.org',
    'jane&#X40;example.org',
    'jane@example&#46;org',
    'jane\\@example\\.org',
    '**jane**@example.org',
    '<mailto:jane%40example.org>',
    '[Jane](<mailto:jane%40example.org>)',
    '[Jane](mailto:jane%40example.org "Jane")',
    '[Jane](mailto:jane%40example.org?subject=a%20(b))',
    '[Jane][m]\n\n  [m]: mailto:jane%40example.org',
    '<div>jane<!-- no spam -->@example.org</div>',
  ])('is on no page where none may be published: %j', (address) => {
    const views = idea(`- Description: *Ask* this.\n\n  And ${address}`).fields;
    const html = views.map((view) => view.html).join('');
    expect(html).toContain('<em>Ask</em> this.</p>');
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/example|mailto|\)/);
    expect(html).not.toMatch(/mailto|%40/);
  });

  test('is a link where they may be', () => {
    expect(linksOf(true)).toEqual([
      'mailto:jane@example.org',
      'mailto:john%40example.org',
      'mailto:joe@example.org',
      'mailto:ann@example.org',
      'mailto:ben@example.org',
    ]);
  });
});

test('footnotes of two fields lead to their own texts', () => {
  const { fields } = idea(markdown`
    - Description: A[^1].

      [^1]: In the first.

    - Bonus: B[^1].

      [^1]: In the second.
  `);
  const ids = fields.flatMap(({ html }) =>
    [...(html ?? '').matchAll(/<li id="([^"]*)">\s*<p>([^<]*)/g)].map(([, id, text]) => `${id}: ${text}`),
  );
  expect(ids).toEqual([
    'user-content-description--1: In the first. ',
    'user-content-bonus--1: In the second. ',
  ]);
});

test('pictures lie where the document lies', () => {
  const settings = { images: true, repository: 'https://github.com/cncf/mentoring' };
  const [description] = idea('- Description: ![a](b.png)', { settings }).fields;
  expect(description?.html).toContain(
    `src="https://github.com/cncf/mentoring/raw/main/${IDEA_PATH.replace(/[^/]*$/, '')}b.png"`,
  );
});
