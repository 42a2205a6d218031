import { renderHtml } from '../../markdown/render-html.ts';
import { toWebUrl } from '../../markdown/to-web-url.ts';
import type { Idea } from '../../model/model.ts';
import { type Catalogue, linkTo, pick } from '../catalogue.ts';
import { toProjectMentions } from '../lists/idea-lists.ts';
import type { FieldView, IdeaView, Mention, MentorMention } from '../site.ts';
import { STATUS_VIEWS } from '../text/status-views.ts';
import { toLinkText } from '../text/to-link-text.ts';
import { toProfiles } from '../text/to-profiles.ts';
import { toSummary } from '../text/to-summary.ts';
import { buildPage } from './build-page.ts';

/** The page of an idea: all that the model knows of it. */
export function buildIdeaView(idea: Idea, catalogue: Catalogue): IdeaView {
  const term = catalogue.terms.get(idea.term);
  const termLink = term ? linkTo(catalogue.titleOf(term), term.url, catalogue) : null;
  const projects = toProjectMentions(idea, catalogue);
  const names = projects.map(({ text }) => text).join(' and ');
  const fallback = `An idea for ${names || 'mentees'} in ${termLink?.text ?? idea.term}.`;
  const description = toSummary(idea.description?.text || fallback);
  const path = termLink ? [termLink] : [];
  const lfx = idea.lfxUrl === null ? null : toWebUrl(idea.lfxUrl);
  return {
    ...buildPage({ url: idea.url, title: idea.title, description, section: 'ideas', path }, catalogue),
    titleHref: idea.titleUrl === null ? null : toWebUrl(idea.titleUrl),
    otherTitles: idea.otherTitles,
    status: STATUS_VIEWS[idea.status],
    projects,
    term: termLink ?? { text: idea.term, href: null },
    group: idea.group.length === 0 ? null : idea.group.join(', '),
    mentors: idea.mentors.map((mentor) => toMentorMention(mentor, catalogue)),
    mentees: idea.mentees.map(({ name, url }) => ({ text: name, href: url === null ? null : toWebUrl(url) })),
    skills: pick(catalogue.skills, idea.skills).map(({ name, url }) => linkTo(name, url, catalogue)),
    skillsText: saysMore(idea.skillsText, idea.skills) ? idea.skillsText : null,
    issues: idea.issues.map(toIssueMention),
    lfx: lfx === null ? null : { text: new URL(lfx).host, href: lfx },
    ...buildFields(idea, catalogue),
    sources: toSources(idea, catalogue),
  };
}

function toMentorMention(mentor: Idea['mentors'][number], catalogue: Catalogue): MentorMention {
  const known = catalogue.mentors.get(mentor.id);
  return {
    text: mentor.name ?? mentor.nameAsWritten ?? known?.name ?? mentor.github ?? mentor.id,
    href: known ? catalogue.hrefOf(known.url) : null,
    role: mentor.role,
    profiles: toProfiles(mentor),
  };
}

function toIssueMention(url: string): Mention {
  const href = toWebUrl(url);
  return { text: toLinkText(url), href };
}

/** Whether a text has words that none of the names has. */
function saysMore(text: string | null, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(toWords));
  return text !== null && toWords(text).some((word) => !known.has(word));
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

function buildFields(idea: Idea, { sources }: Catalogue): Pick<IdeaView, 'fields' | 'asWritten'> {
  const [source] = idea.sources;
  const base = sources && source ? sources.baseOf(source.path) : null;
  const render = (label: string, text: { markdown: string } | null): FieldView[] =>
    text === null ? [] : [{ label, html: renderHtml(text.markdown, base) }];
  const others = idea.fields.filter(({ kind }) => kind === 'other');
  const said = idea.fields.filter(({ kind }) => kind !== 'other');
  return {
    fields: [
      ...render('Description', idea.description),
      ...render('Expected outcome', idea.expectedOutcome),
      ...others.flatMap((field) => render(field.label, field)),
      ...render('Further notes', idea.rest),
    ],
    asWritten: said.flatMap((field) => render(field.label, field)),
  };
}

function toSources({ sources }: Idea, catalogue: Catalogue): IdeaView['sources'] {
  return sources.map((source) => ({
    text: `${source.path}:${source.line}`,
    view: catalogue.sources?.viewOf(source) ?? null,
    edit: catalogue.sources?.editOf(source) ?? null,
  }));
}
