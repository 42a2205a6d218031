import { toWebUrl } from '../../markdown/to-web-url.ts';
import type { Idea } from '../../model/model.ts';
import { type ApplyView, buildApplyView } from '../build-apply-view.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { toProjectMentions } from '../lists/idea-lists.ts';
import { describeIdea } from '../metadata/things.ts';
import { buildRelatedViews, type RelatedViews } from '../relations/build-related-views.ts';
import { renderingOf } from '../rendering-of.ts';
import { explainStatus, STATUS_VIEWS } from '../text/status-views.ts';
import { summarizeIdea } from '../text/summarize-idea.ts';
import { toCount } from '../text/to-count.ts';
import { toDateView } from '../text/to-date-view.ts';
import { toLinkText } from '../text/to-link-text.ts';
import { toProfiles } from '../text/to-profiles.ts';
import { toSkillsText } from '../text/to-skills-text.ts';
import { PAGES, programUrl } from '../urls.ts';
import type { DateView, Link, Mention, PageView, StatusView } from '../views.ts';
import { buildFieldViews, type FieldViews } from './build-field-views.ts';
import { buildPage } from './build-page.ts';

export interface MentorMention extends Mention {
  role: string | null;
  profiles: Link[];
  /** "5 other ideas"; `null` where there are none. */
  others: string | null;
}

export interface SourceView {
  /** "programs/summerofcode/2019.md:12" */
  text: string;
  view: string | null;
  edit: string | null;
  /** The day of the last change of the document, not of the idea alone; `null` where there is no history. */
  changed: DateView | null;
}

export interface IdeaView extends PageView, RelatedViews, FieldViews {
  /** Where the heading leads, if it is a link. */
  titleHref: string | null;
  otherTitles: string[];
  status: StatusView;
  /** What the status means, in one sentence. */
  explanation: string;
  projects: Mention[];
  program: Link;
  term: Mention;
  group: string | null;
  mentors: MentorMention[];
  mentees: Mention[];
  skills: Mention[];
  /** What the document says of skills, where it says more than their names. */
  skillsText: string | null;
  issues: Mention[];
  /** How and when to apply; `null` for an idea of no known term. */
  apply: ApplyView | null;
  sources: SourceView[];
  /** Leads to the list of ideas with this one on its shortlist. */
  shortlist: string;
}

/** The page of an idea: all that the model knows of it. */
export function buildIdeaView(idea: Idea, catalogue: Catalogue): IdeaView {
  const term = catalogue.terms.get(idea.term);
  const termLink = catalogue.termLinks.get(idea.term) ?? null;
  const path = termLink ? [termLink] : [];
  const program = term?.program ?? '';
  const rendering = renderingOf(idea.sources[0]?.path ?? null, catalogue);
  return {
    ...buildPage(
      {
        url: idea.url,
        title: idea.title,
        description: summarizeIdea(idea, catalogue),
        section: 'ideas',
        path,
        thing: describeIdea(idea, catalogue),
      },
      catalogue,
    ),
    ...buildRelatedViews(idea, catalogue),
    titleHref: idea.titleUrl === null ? null : toWebUrl(idea.titleUrl),
    otherTitles: idea.otherTitles,
    status: STATUS_VIEWS[idea.status],
    explanation: explainStatus(idea.status, termLink?.text ?? idea.term),
    projects: toProjectMentions(idea, catalogue),
    program: linkTo(term ? catalogue.programOf(term) : program, programUrl(program), catalogue),
    term: termLink ?? { text: idea.term, href: null },
    group: idea.group.length === 0 ? null : idea.group.join(', '),
    mentors: idea.mentors.map((mentor) => toMentorMention(mentor, catalogue)),
    mentees: idea.mentees.map(({ name, url }) => ({ text: name, href: url === null ? null : toWebUrl(url) })),
    skills: pick(catalogue.skills, idea.skills).map(({ name, url }) => linkTo(name, url, catalogue)),
    skillsText: toSkillsText(idea, catalogue.vocabulary),
    issues: idea.issues.map(toIssueMention),
    apply: term ? buildApplyView({ term, idea }, catalogue) : null,
    ...buildFieldViews(idea, {
      render: (markdown, notes) => catalogue.render(markdown, { ...rendering, notes }),
    }),
    sources: toSources(idea, catalogue),
    shortlist: `${catalogue.hrefOf(PAGES.ideas)}?${new URLSearchParams({ pick: idea.id })}`,
  };
}

function toMentorMention(mentor: Idea['mentors'][number], catalogue: Catalogue): MentorMention {
  const known = catalogue.mentors.get(mentor.id);
  const others = (known?.ideas.length ?? 1) - 1;
  return {
    text: mentor.name ?? mentor.nameAsWritten ?? known?.name ?? mentor.github ?? mentor.id,
    href: known ? catalogue.hrefOf(known.url) : null,
    role: mentor.role,
    profiles: toProfiles(mentor),
    others: others > 0 ? toCount(others, 'other idea') : null,
  };
}

function toIssueMention(url: string): Mention {
  const href = toWebUrl(url);
  return { text: toLinkText(url), href };
}

function toSources({ sources }: Idea, catalogue: Catalogue): SourceView[] {
  return sources.map((source) => ({
    text: `${source.path}:${source.line}`,
    changed: toChanged(source.path, catalogue),
    view: catalogue.sources?.viewOf(source) ?? null,
    edit: catalogue.sources?.editOf(source) ?? null,
  }));
}

function toChanged(path: string, { changedOf }: Catalogue): DateView | null {
  const day = changedOf(path);
  return day === null ? null : toDateView(day);
}
