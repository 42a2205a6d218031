/** The rules by what they are about, in the order in which the site lists them. An id never changes: documents and links name it. */
export const RULE_GROUPS = [
  {
    title: 'Document',
    rules: ['front-matter', 'too-large', 'too-deep', 'no-term', 'merge-conflict', 'ignore-comment'],
  },
  {
    title: 'Structure',
    rules: [
      'heading-depth',
      'heading-space',
      'heading-marks',
      'project-heading',
      'idea-heading',
      'idea-fields',
      'idea-in-code',
      'two-ideas',
      'placeholder',
      'duplicate-idea',
      'table-of-contents',
    ],
  },
  {
    title: 'Fields',
    rules: [
      'field-missing',
      'field-empty',
      'field-twice',
      'label-unknown',
      'label-spelling',
      'bullet-space',
      'label-bullet',
      'label-emphasis',
      'label-colon',
      'skill-spelling',
    ],
  },
  {
    title: 'Mentors',
    rules: [
      'mentor-handle',
      'handle-impossible',
      'mentor-twice',
      'handle-names',
      'mentor-count',
      'public-email',
    ],
  },
  {
    title: 'Issues and links',
    rules: ['issue-url', 'issue-list', 'issue-shared', 'link-punctuation', 'link-target', 'relative-link'],
  },
  {
    title: 'Projects and terms',
    rules: ['project-unknown', 'proposal-missing', 'lists-differ', 'timeline-date'],
  },
  {
    title: 'HTML',
    rules: ['html-hidden'],
  },
] as const;
export type RuleId = (typeof RULE_GROUPS)[number]['rules'][number];

/** All rules, in the order of the groups. */
export const RULE_IDS: readonly RuleId[] = RULE_GROUPS.flatMap(({ rules }): readonly RuleId[] => rules);
