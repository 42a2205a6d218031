import type { Page, PageKind, Pages, Site, Views } from '../../src/site/site.ts';
import * as home from '../../templates/pages/home.11ty.tsx';
import * as idea from '../../templates/pages/idea.11ty.tsx';
import * as ideaIndex from '../../templates/pages/idea-index.11ty.tsx';
import * as mentor from '../../templates/pages/mentor.11ty.tsx';
import * as mentorIndex from '../../templates/pages/mentor-index.11ty.tsx';
import * as notFound from '../../templates/pages/not-found.11ty.tsx';
import * as playground from '../../templates/pages/playground.11ty.tsx';
import * as program from '../../templates/pages/program.11ty.tsx';
import * as programIndex from '../../templates/pages/program-index.11ty.tsx';
import * as project from '../../templates/pages/project.11ty.tsx';
import * as projectIndex from '../../templates/pages/project-index.11ty.tsx';
import * as quality from '../../templates/pages/quality.11ty.tsx';
import * as qualityYear from '../../templates/pages/quality-year.11ty.tsx';
import * as redirect from '../../templates/pages/redirect.11ty.tsx';
import * as rule from '../../templates/pages/rule.11ty.tsx';
import * as ruleIndex from '../../templates/pages/rule-index.11ty.tsx';
import * as shortlist from '../../templates/pages/shortlist.11ty.tsx';
import * as skill from '../../templates/pages/skill.11ty.tsx';
import * as skillIndex from '../../templates/pages/skill-index.11ty.tsx';
import * as stated from '../../templates/pages/stated.11ty.tsx';
import * as statistics from '../../templates/pages/statistics.11ty.tsx';
import * as term from '../../templates/pages/term.11ty.tsx';
import * as termIndex from '../../templates/pages/term-index.11ty.tsx';
import * as year from '../../templates/pages/year.11ty.tsx';

type Render<View> = (data: { entry: Page<View>; assetVersions: Record<string, string> }) => string;

const RENDER: { [Kind in PageKind]: Render<Views[Kind]> } = {
  home: home.render,
  notFound: notFound.render,
  ideaIndex: ideaIndex.render,
  stated: stated.render,
  shortlist: shortlist.render,
  termIndex: termIndex.render,
  projectIndex: projectIndex.render,
  mentorIndex: mentorIndex.render,
  skillIndex: skillIndex.render,
  statistics: statistics.render,
  ideas: idea.render,
  terms: term.render,
  programIndex: programIndex.render,
  programs: program.render,
  years: year.render,
  projects: project.render,
  mentors: mentor.render,
  skills: skill.render,
  quality: quality.render,
  qualityYears: qualityYear.render,
  ruleIndex: ruleIndex.render,
  rules: rule.render,
  playground: playground.render,
};

/** All pages and files of a site as they are written, but for the pages of the rules: by their URLs. */
export function renderSite(site: Site): Map<string, string> {
  const { files, problems: _, redirects, rules: __, ...pages } = site;
  const rendered = new Map(files.map(({ path, content }) => [`/${path}`, content()]));
  for (const entry of redirects) rendered.set(entry.url, redirect.render({ entry, assetVersions: {} }));
  for (const kind of Object.keys(pages)) if (isKind(kind)) renderKind(site, kind, rendered);
  return rendered;
}

function renderKind<K extends PageKind>(pages: Pages, kind: K, rendered: Map<string, string>): void {
  const entries: Page<Views[K]>[] = pages[kind];
  const render: Render<Views[K]> = RENDER[kind];
  for (const entry of entries) rendered.set(entry.url, render({ entry, assetVersions: {} }));
}

function isKind(name: string): name is PageKind {
  return Object.hasOwn(RENDER, name);
}
