import { makeRepository, type Repository } from '../content/make-repository.ts';

/** Projects whose order differs between locales, and from that of their bytes. */
const PROJECTS = [
  'Ängström',
  'Zot',
  'zebra',
  'Igel',
  'ışık',
  'İlk',
  'Øre',
  'Łódź',
  'Chroma',
  'Cup',
  '北京',
  'Harbor',
];
const PEOPLE = [
  'Jane Doe (@jane)',
  'Işıl Öz (@isil)',
  'Zoë Ångström (@zoe)',
  '李雷 (@lilei)',
  'Çağlar (@caglar)',
];
const SKILLS = ['Go', 'C++', 'Çeviri', 'İstatistik', 'zsh', 'Öl'];

const TIMELINE = `## Timeline

| Activity | Dates |
| --- | --- |
| Mentee applications open | Monday, January 16th, 5:00 PM PST |
| Application deadline | Feb 7, 11:59 PM UTC |
| Mentorship begins | March 1 |
`;

const SETTINGS = {
  'almanac.yml': 'title: Ideas\nrepository: https://github.com/example/mentoring\n',
  'projects.yml': '- name: Zot\n  aliases: [Zot Registry]\n- name: Harbor\n  maturity: graduated\n',
  'programs.yml': '- id: summer-of-words\n  name: Summer of Words\n',
  'redirects.yml': '- { from: /old/, to: /ideas/ }\n- { from: "/gone/*", to: "/programs/*" }\n',
};

/** A repository of a community with several programs, years and terms, changed on several days. */
export function makeCommunity(): Repository {
  const repository = makeRepository();
  repository.commit('2023-01-10', {
    ...SETTINGS,
    'programs/gsoc/2022.md': ideas(0),
    'programs/gsoc/2023.md': ideas(3),
  });
  repository.commit('2023-02-11', {
    'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md': ideas(1),
    'programs/lfx-mentorship/2023/01-Mar-May/README.md': `---\naliases: [lfx-mentorship/2023/spring]\n---\n\n${TIMELINE}\n## Accepted projects\n\n${ideas(1)}`,
  });
  repository.commit('2024-03-12', {
    'programs/lfx-mentorship/2024/02-Jun-Aug/project_ideas.md': `${TIMELINE}\n## Ideas\n\n${ideas(5)}`,
    'programs/summer-of-words/2024.md': ideas(2),
    'programs/gsoc/2023.md': ideas(4),
  });
  return repository;
}

function ideas(start: number): string {
  const of = <T>(values: readonly T[], index: number) => values[(start + index) % values.length];
  return PROJECTS.map(
    (_, index) =>
      `### ${of(PROJECTS, index)}\n\n#### Idea ${index % 7} of ${of(PEOPLE, index * 3)}\n\n- Description: Words *${index}*.\n- Recommended Skills: ${of(SKILLS, index)}, ${of(SKILLS, index * 2)}\n- Mentor(s): ${of(PEOPLE, index)}, ${of(PEOPLE, index + 1)}\n`,
  ).join('\n');
}
