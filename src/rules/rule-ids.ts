/** The rules, in the order in which the site lists them. An id never changes: documents and links name it. */
export const RULE_IDS = [
  // The document
  'front-matter',
  'too-deep',
  'no-term',
  'ignore-comment',
  // Its structure
  'heading-depth',
  'heading-space',
  'heading-marks',
  'project-heading',
  'idea-fields',
  'two-ideas',
  'placeholder',
  'duplicate-idea',
  'table-of-contents',
  // Fields
  'field-missing',
  'field-empty',
  'field-twice',
  'label-unknown',
  'label-spelling',
  'label-bullet',
  'label-emphasis',
  'label-colon',
  'skill-spelling',
  // Mentors
  'mentor-handle',
  'handle-impossible',
  'mentor-twice',
  'handle-names',
  'mentor-count',
  'public-email',
  // Issues and links
  'issue-url',
  'issue-list',
  'issue-shared',
  'link-punctuation',
  'link-target',
  'relative-link',
  // Projects and terms
  'project-unknown',
  'proposal-missing',
  'lists-differ',
  'timeline-date',
  // HTML
  'html-hidden',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
