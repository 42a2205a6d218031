import type { Element as HastElement, Nodes, Root } from 'hast';
import { createElement } from '../page/create-element.ts';

/**
 * Shows a safe tree as `renderHtml` would write it, node by node: no text is read as HTML on the way, which browsers
 * with Trusted Types would refuse.
 */
export function buildProse(tree: Root): HTMLElement {
  const prose = createElement('div', { class: 'prose' });
  append(prose, tree.children);
  return prose;
}

function append(parent: HTMLElement, children: readonly Nodes[]): void {
  for (const child of children) {
    if (child.type === 'text') parent.append(child.value);
    if (child.type === 'element') parent.append(buildElement(child));
  }
}

function buildElement({ tagName, properties, children }: HastElement): HTMLElement {
  const element = document.createElement(tagName);
  for (const [name, value] of Object.entries(properties))
    element.setAttribute(toAttribute(name), Array.isArray(value) ? value.join(' ') : String(value));
  append(element, children);
  return element;
}

/** The names of the few properties that safe trees have, as HTML spells them. */
function toAttribute(property: string): string {
  return property === 'className' ? 'class' : property.replace(/^aria/, 'aria-').toLowerCase();
}
