import { findPart } from '../page/find-part.ts';

/** The parts of the playground that its script works with. */
export interface PlaygroundParts {
  root: HTMLElement;
  /** Which document the text stands for. */
  choice: HTMLSelectElement;
  template: HTMLButtonElement;
  restore: HTMLButtonElement;
  editor: HTMLElement;
  area: HTMLTextAreaElement;
  lines: HTMLElement;
  status: HTMLElement;
  mendAll: HTMLButtonElement;
  copy: HTMLButtonElement;
  /** `null` where the site has no repository. */
  propose: HTMLAnchorElement | null;
  proposeNote: HTMLElement | null;
  problems: HTMLElement;
  problemsHeading: HTMLElement;
  ideas: HTMLElement;
}

/** `null` on a page that is no playground. */
export function findPlaygroundParts(): PlaygroundParts | null {
  const root = document.querySelector<HTMLElement>('[data-playground]');
  if (!root) return null;
  return {
    root,
    choice: findPart(root, '[data-choice]'),
    template: findPart(root, '[data-template]'),
    restore: findPart(root, '[data-restore]'),
    editor: findPart(root, '[data-editor]'),
    area: findPart(root, '[data-text]'),
    lines: findPart(root, '[data-lines]'),
    status: findPart(root, '[data-status]'),
    mendAll: findPart(root, '[data-mend-all]'),
    copy: findPart(root, '[data-copy]'),
    propose: root.querySelector('[data-propose]'),
    proposeNote: root.querySelector('[data-propose-note]'),
    problems: findPart(root, '[data-problems]'),
    problemsHeading: findPart(root, '[data-problems-heading]'),
    ideas: findPart(root, '[data-ideas]'),
  };
}
