import { buildIdeaIndex, type IdeaIndex } from '../../../src/browser/explorer/idea-index.ts';
import type { Brief } from '../../../src/site/files/build-brief.ts';
import { only, site } from '../../site/small-site.ts';

const idea = (title: string, skills: string, more = ''): string =>
  `#### ${title}\n\n- Mentor(s): Jane Doe (@jane)\n- Skills: ${skills}\n${more}\n`;

const TIMELINE = `| Activity | Date |
| --- | --- |
| Applications open | January 26 - February 10, 2023 |

## Project ideas

`;

/** The ideas A to F, newest first. */
const DOCUMENTS = {
  'programs/summerofcode/2024.md': `### Envoy\n\n${idea('A', 'Go, Rust', '- Size: Large')}\n${idea('B', 'Go', '- Size: Small')}`,
  'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md': `${TIMELINE}### Envoy\n\n${idea('C', 'Rust')}\n### Harbor\n\n${idea('D', 'C++')}`,
  'programs/lfx-mentorship/2022/01-Spring/README.md': `### Harbor\n\n${idea('E', 'Go')}\n${idea('F', 'Rust, C++', '- Difficulty: Hard')}`,
};

/** What the site of these documents gives to browsers. */
export function smallBrief(): Brief {
  const file = only(site(DOCUMENTS).files.filter(({ path }) => path === 'search/brief.json'));
  return JSON.parse(file.content);
}

/** @param day The day and minute of the reader: noon, UTC. */
export function smallIndex(day = '2026-11-21'): IdeaIndex {
  return buildIdeaIndex(smallBrief(), { day, minute: `${day}T12:00` });
}
