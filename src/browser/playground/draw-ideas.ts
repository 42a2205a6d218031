import { OUTSIDE_REL } from '../../markdown/outside-rel.ts';
import type { Mention } from '../../site/views.ts';
import { createElement } from '../page/create-element.ts';
import { buildProse } from './build-prose.ts';
import type { IdeaPreview } from './verdict.ts';

/** Up to so many ideas are shown in full; of more, those that the reader opens. */
const MOST_OPEN = 3;

/**
 * Shows ideas as the site would tell them. What is as it was stays as it is: a long list is not drawn anew for each
 * letter, and what the reader opened stays open.
 */
export function buildIdeaList(container: HTMLElement): (ideas: readonly IdeaPreview[]) => void {
  let shown: { content: string; element: HTMLDetailsElement }[] = [];
  return (ideas) => {
    const known = new Map(shown.map(({ content, element }) => [content, element]));
    const isSameCount = shown.length === ideas.length;
    shown = ideas.map((idea, index) => {
      const content = JSON.stringify(idea);
      const before = isSameCount ? shown[index]?.element : undefined;
      const element = known.get(content) ?? buildIdea(idea, before?.open ?? ideas.length <= MOST_OPEN);
      // Of two ideas that say the same, each has its own element.
      known.delete(content);
      return { content, element };
    });
    const isDrawn = ({ element }: { element: Element }, index: number): boolean =>
      container.children[index] === element;
    if (!shown.every(isDrawn) || container.children.length !== shown.length)
      container.replaceChildren(...shown.map(({ element }) => element));
  };
}

function buildIdea(idea: IdeaPreview, isOpen: boolean): HTMLDetailsElement {
  const { title, projects, group, skills, skillsText, mentors, mentees, issues, fields } = idea;
  const whose = [...projects, ...group].join(', ');
  return createElement(
    'details',
    { class: 'card idea-preview', open: isOpen },
    createElement(
      'summary',
      {},
      createElement('strong', { class: 'idea-title' }, title),
      ' ',
      createElement('span', { class: 'quiet' }, whose),
    ),
    createElement(
      'dl',
      { class: 'facts' },
      buildFact('Project', projects.map(toText)),
      ...(group.length === 0 ? [] : [buildFact('Group', group.map(toText))]),
      buildFact(
        'Skills',
        [...skills, ...(skillsText === null ? [] : [`as written: ${skillsText}`])].map(toText),
      ),
      buildFact('Mentors', mentors.flatMap(toMentions)),
      ...(mentees.length === 0 ? [] : [buildFact('Mentees', mentees)]),
      buildFact('Issue', issues),
    ),
    ...fields.flatMap(({ label, html }) => [
      createElement('h3', {}, label),
      html === null ? createElement('p', { class: 'quiet' }, 'Not stated.') : buildProse(html),
    ]),
  );
}

function toText(text: string): Mention {
  return { text, href: null };
}

function toMentions({ name, role, profiles }: IdeaPreview['mentors'][number]): Mention[] {
  const [profile] = profiles;
  const own = role === null ? name : `${name} (${role})`;
  return [
    profile && profile.text !== `@${name}`
      ? { text: `${own}, ${profile.text}`, href: profile.href }
      : { text: own, href: profile?.href ?? null },
  ];
}

function buildFact(label: string, mentions: readonly Mention[]): HTMLElement {
  const value =
    mentions.length === 0
      ? createElement('span', { class: 'quiet' }, 'Not stated')
      : createElement(
          'ul',
          { class: 'plain' },
          ...mentions.map((mention) => createElement('li', {}, buildMention(mention))),
        );
  return createElement(
    'div',
    { class: 'fact' },
    createElement('dt', {}, label),
    createElement('dd', {}, value),
  );
}

function buildMention({ text, href }: Mention): Node {
  return href === null
    ? createElement('span', {}, text)
    : createElement('a', { href, rel: OUTSIDE_REL.join(' ') }, text);
}
